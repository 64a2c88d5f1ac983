# tree[i] holds the sum of the lowest set bit of i many hours that end at i.
import sys

readings = [0, *map(int, input().split())]
tree = readings[:]
for i in range(1, len(tree)):
    above = i + (i & -i)
    if above < len(tree):
        tree[above] += tree[i]


def total(i):
    result = 0
    while i:
        result += tree[i]
        i &= i - 1
    return result


for line in sys.stdin:
    parts = line.split()
    if len(parts) == 2:
        print(total(int(parts[1])) - total(int(parts[0]) - 1))
        continue
    i, value = int(parts[0]), int(parts[2])
    change, readings[i] = value - readings[i], value
    while i < len(tree):
        tree[i] += change
        i += i & -i
