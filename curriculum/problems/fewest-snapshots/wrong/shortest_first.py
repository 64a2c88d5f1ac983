# Serves the shortest windows first, each at its end.
import sys

windows = []
for line in sys.stdin:
    _, start, end = line.split()
    windows.append((int(end) - int(start), int(start), int(end)))

snapshots = []
for _, start, end in sorted(windows):
    if not any(start <= minute <= end for minute in snapshots):
        snapshots.append(end)
print(len(snapshots), *sorted(snapshots), sep="\n")
