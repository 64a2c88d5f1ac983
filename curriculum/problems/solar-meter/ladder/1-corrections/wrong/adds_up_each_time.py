# Keeps the readings only.
import sys

readings = list(map(int, input().split()))
for line in sys.stdin:
    parts = line.split()
    if len(parts) == 3:
        readings[int(parts[0]) - 1] = int(parts[2])
    else:
        a, b = map(int, parts)
        print(sum(readings[i] for i in range(a - 1, b)))
