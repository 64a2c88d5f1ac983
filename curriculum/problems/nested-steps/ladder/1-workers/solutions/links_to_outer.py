# For each worker the line of its innermost open step; for each such line the one around it.
import sys


def verdict(text):
    lines = text.splitlines()
    innermost, around, depths, names = {}, {}, {0: 0}, {}
    for number, line in enumerate(lines, 1):
        worker, event, name = line.split(" ", 2)
        current = innermost.get(worker, 0)
        if event == "begin":
            around[number], names[number] = current, name
            depths[number] = depths[current] + 1
            innermost[worker] = number
        elif not current:
            return f"line {number}: nothing to end"
        elif names[current] != name:
            return f"line {number}: expected end {names[current]}"
        else:
            innermost[worker] = around[current]
    last = max(innermost.values(), default=0)
    return f"line {last}: {names[last]} never ends" if last else f"ok, depth {max(depths.values())}"


print(verdict(sys.stdin.read()))
