# Mends the totals behind each correction.
import sys
from itertools import accumulate

readings = list(map(int, input().split()))
total = list(accumulate(readings, initial=0))
for line in sys.stdin:
    parts = line.split()
    if len(parts) == 3:
        hour, value = int(parts[0]), int(parts[2])
        change = value - readings[hour - 1]
        readings[hour - 1] = value
        for i in range(hour, len(total)):
            total[i] += change
    else:
        a, b = map(int, parts)
        print(total[b] - total[a - 1])
