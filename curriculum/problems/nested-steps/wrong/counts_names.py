# Counts how many steps of each name are open.
import sys


def verdict(lines):
    still_open = {}
    depth = 0
    for number, line in enumerate(lines, start=1):
        event, name = line.rstrip("\n").split(" ", 1)
        if event == "begin":
            still_open.setdefault(name, []).append(number)
            depth = max(depth, sum(map(len, still_open.values())))
        elif still_open.get(name):
            still_open[name].pop()
        elif any(still_open.values()):
            last = max((numbers[-1], other) for other, numbers in still_open.items() if numbers)
            return f"line {number}: expected end {last[1]}"
        else:
            return f"line {number}: nothing to end"
    left = [(numbers[-1], name) for name, numbers in still_open.items() if numbers]
    if left:
        number, name = max(left)
        return f"line {number}: {name} never ends"
    return f"ok, depth {depth}"


print(verdict(sys.stdin))
