import sys

for line in sys.stdin:
    name, start, end = line.split()
    ...
