import sys
from bisect import bisect_left

windows = []
for line in sys.stdin:
    name, start, end = line.split()
    windows.append((int(end), int(start), name))

snapshots: list[int] = []
for end, start, _ in sorted(windows):
    if not snapshots or snapshots[-1] < start:
        snapshots.append(end)

served = [[] for _ in snapshots]
for _, start, name in windows:
    served[bisect_left(snapshots, start)].append(name)

print(len(snapshots))
for minute, names in zip(snapshots, served):
    print(minute, *names)
