import sys

SIZE = 250

readings = list(map(int, input().split()))
blocks = [sum(readings[first : first + SIZE]) for first in range(0, len(readings), SIZE)]


def total(hours: int) -> int:
    """Of the first so many hours: whole blocks, then single readings."""
    whole = hours // SIZE
    return sum(blocks[:whole]) + sum(readings[whole * SIZE : hours])


for line in sys.stdin:
    match line.split():
        case [hour, "=", value]:
            place = int(hour) - 1
            blocks[place // SIZE] += int(value) - readings[place]
            readings[place] = int(value)
        case [a, b]:
            print(total(int(b)) - total(int(a) - 1))
