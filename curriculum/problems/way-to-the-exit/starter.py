import sys

plan = sys.stdin.read().split()
...
