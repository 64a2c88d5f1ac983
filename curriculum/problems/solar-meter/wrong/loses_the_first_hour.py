# Subtracts the sum that already contains hour a.
import sys
from itertools import accumulate

total = [0, *accumulate(map(int, input().split()))]
for line in sys.stdin:
    a, b = map(int, line.split())
    print(total[b] - total[a])
