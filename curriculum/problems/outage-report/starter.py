import sys

for line in sys.stdin:
    service, start, end = line.split()
    ...
