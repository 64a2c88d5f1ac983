# Reads the worker and forgets about it.
import sys


def verdict(lines):
    still_open, depth = [], 0
    for number, line in enumerate(lines, start=1):
        _, event, name = line.rstrip("\n").split(" ", 2)
        if event == "begin":
            still_open.append((name, number))
            depth = max(depth, len(still_open))
        elif not still_open:
            return f"line {number}: nothing to end"
        elif still_open[-1][0] != name:
            return f"line {number}: expected end {still_open[-1][0]}"
        else:
            still_open.pop()
    if still_open:
        return f"line {still_open[-1][1]}: {still_open[-1][0]} never ends"
    return f"ok, depth {depth}"


print(verdict(sys.stdin))
