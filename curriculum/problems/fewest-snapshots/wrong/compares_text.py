# Sorts and compares the minutes as they were read.
import sys

windows = []
for line in sys.stdin:
    _, start, end = line.split()
    windows.append((end, start))

snapshots = []
for end, start in sorted(windows):
    if not snapshots or snapshots[-1] < start:
        snapshots.append(end)
print(len(snapshots), *snapshots, sep="\n")
