import sys

readings = [int(word) for word in input().split()]
for line in sys.stdin:
    ...
