# Looks for the first snapshot one by one.
import sys

windows = []
for line in sys.stdin:
    name, start, end = line.split()
    windows.append((int(end), int(start), name))

snapshots = []
for end, start, _ in sorted(windows):
    if not snapshots or snapshots[-1] < start:
        snapshots.append(end)

served = {minute: [] for minute in snapshots}
for end, start, name in windows:
    served[next(minute for minute in snapshots if start <= minute)].append(name)

print(len(snapshots))
for minute, names in served.items():
    print(minute, *names)
