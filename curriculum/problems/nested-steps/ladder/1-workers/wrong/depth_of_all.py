# Counts the open steps of all workers together.
import sys
from collections import defaultdict


def verdict(lines):
    still_open = defaultdict(list)
    depth = total = 0
    for number, line in enumerate(lines, start=1):
        worker, event, name = line.rstrip("\n").split(" ", 2)
        steps = still_open[worker]
        if event == "begin":
            steps.append((number, name))
            total += 1
            depth = max(depth, total)
        elif not steps:
            return f"line {number}: nothing to end"
        elif steps[-1][1] != name:
            return f"line {number}: expected end {steps[-1][1]}"
        else:
            steps.pop()
            total -= 1
    left = [steps[-1] for steps in still_open.values() if steps]
    if left:
        number, name = max(left)
        return f"line {number}: {name} never ends"
    return f"ok, depth {depth}"


print(verdict(sys.stdin))
