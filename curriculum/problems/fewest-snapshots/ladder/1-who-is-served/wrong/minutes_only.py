# The solution before.
import sys

windows = []
for line in sys.stdin:
    _, start, end = line.split()
    windows.append((int(end), int(start)))

snapshots = []
for end, start in sorted(windows):
    if not snapshots or snapshots[-1] < start:
        snapshots.append(end)

print(len(snapshots), *snapshots, sep="\n")
