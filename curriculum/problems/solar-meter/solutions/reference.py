import sys
from itertools import accumulate

readings = map(int, input().split())
total = list(accumulate(readings, initial=0))  # total[k]: the first k hours
for line in sys.stdin:
    a, b = map(int, line.split())
    print(total[b] - total[a - 1])
