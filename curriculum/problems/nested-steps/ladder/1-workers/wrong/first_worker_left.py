# Reports the first worker that has something open.
import sys
from collections import defaultdict


def verdict(lines):
    still_open = defaultdict(list)
    depth = 0
    for number, line in enumerate(lines, start=1):
        worker, event, name = line.rstrip("\n").split(" ", 2)
        steps = still_open[worker]
        if event == "begin":
            steps.append((number, name))
            depth = max(depth, len(steps))
        elif not steps:
            return f"line {number}: nothing to end"
        elif steps[-1][1] != name:
            return f"line {number}: expected end {steps[-1][1]}"
        else:
            steps.pop()
    for steps in still_open.values():
        if steps:
            return f"line {steps[-1][0]}: {steps[-1][1]} never ends"
    return f"ok, depth {depth}"


print(verdict(sys.stdin))
