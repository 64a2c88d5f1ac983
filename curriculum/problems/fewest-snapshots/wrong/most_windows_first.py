# Always takes the minute (of those at which a window ends) that serves the most windows, the earliest of equals.
import sys

left = []
for line in sys.stdin:
    _, start, end = line.split()
    left.append((int(start), int(end)))

snapshots = []
while left:
    minutes = sorted({end for _, end in left})
    best = max(minutes, key=lambda minute: sum(start <= minute <= end for start, end in left))
    snapshots.append(best)
    left = [(start, end) for start, end in left if not start <= best <= end]
print(len(snapshots), *sorted(snapshots), sep="\n")
