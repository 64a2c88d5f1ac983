# Adds the correction.
import sys

SIZE = 250

readings = list(map(int, input().split()))
blocks = [sum(readings[first : first + SIZE]) for first in range(0, len(readings), SIZE)]


def total(hours):
    whole = hours // SIZE
    return sum(blocks[:whole]) + sum(readings[whole * SIZE : hours])


for line in sys.stdin:
    match line.split():
        case [hour, "=", value]:
            blocks[(int(hour) - 1) // SIZE] += int(value)
            readings[int(hour) - 1] += int(value)
        case [a, b]:
            print(total(int(b)) - total(int(a) - 1))
