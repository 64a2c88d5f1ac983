# Goes by start and waits for the end of the first window of the group.
import sys

windows = []
for line in sys.stdin:
    _, start, end = line.split()
    windows.append((int(start), int(end)))

snapshots = []
for start, end in sorted(windows):
    if not snapshots or snapshots[-1] < start:
        snapshots.append(end)
print(len(snapshots), *snapshots, sep="\n")
