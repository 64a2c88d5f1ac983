# One nested call for each open step.
import sys

events = [line.rstrip("\n").split(" ", 1) for line in sys.stdin]
position = 0
depth = 0


def inside(name, began, level):
    global position, depth
    depth = max(depth, level)
    while position < len(events):
        event, other = events[position]
        position += 1
        if event == "begin":
            inside(other, position, level + 1)
        elif name is None:
            sys.exit(print(f"line {position}: nothing to end"))
        elif other != name:
            sys.exit(print(f"line {position}: expected end {name}"))
        else:
            return
    if name is not None:
        sys.exit(print(f"line {began}: {name} never ends"))


inside(None, 0, 0)
print(f"ok, depth {depth}")
