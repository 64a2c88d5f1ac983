import sys
from itertools import accumulate

readings = list(map(int, input().split()))
total = list(accumulate(readings, initial=0))
for line in sys.stdin:
    parts = line.split()
    if len(parts) == 3:
        readings[int(parts[0]) - 1] = int(parts[2])
        total = list(accumulate(readings, initial=0))
    else:
        a, b = map(int, parts)
        print(total[b] - total[a - 1])
