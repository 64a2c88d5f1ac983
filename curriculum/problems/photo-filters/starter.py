import sys

for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    ...
