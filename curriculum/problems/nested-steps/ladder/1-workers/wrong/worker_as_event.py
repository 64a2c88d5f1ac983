# The solution before.
import sys


def verdict(lines):
    still_open = []
    depth = 0
    for number, line in enumerate(lines, start=1):
        event, name = line.rstrip("\n").split(" ", 1)
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
        name, number = still_open[-1]
        return f"line {number}: {name} never ends"
    return f"ok, depth {depth}"


print(verdict(sys.stdin))
