# Gives each database to the last snapshot of the plan so far.
import sys

windows = []
for number, line in enumerate(sys.stdin):
    name, start, end = line.split()
    windows.append((int(end), int(start), number, name))

snapshots, served = [], []
for end, start, number, name in sorted(windows):
    if not snapshots or snapshots[-1] < start:
        snapshots.append(end)
        served.append([])
    served[-1].append((number, name))

print(len(snapshots))
for minute, databases in zip(snapshots, served):
    print(minute, *(name for _, name in sorted(databases)))
