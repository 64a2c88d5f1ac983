# Adds up the hours of every question.
import sys

readings = [int(word) for word in input().split()]
for line in sys.stdin:
    a, b = map(int, line.split())
    print(sum(readings[a - 1:b]))
