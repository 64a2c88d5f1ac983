# Right, but reads all remaining windows again after each snapshot.
import sys

left = []
for line in sys.stdin:
    _, start, end = line.split()
    left.append((int(start), int(end)))

snapshots = []
while left:
    minute = min(end for _, end in left)
    snapshots.append(minute)
    left = [(start, end) for start, end in left if start > minute]
print(len(snapshots), *snapshots, sep="\n")
