# Takes the number of an hour for its position.
import sys

readings = [int(word) for word in input().split()]
for line in sys.stdin:
    a, b = map(int, line.split())
    print(sum(readings[a:b + 1]))
