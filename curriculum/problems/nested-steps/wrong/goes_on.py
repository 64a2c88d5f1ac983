# Reports every mistake that it meets.
import sys

still_open = []
depth = 0
right = True
for number, line in enumerate(sys.stdin, start=1):
    event, name = line.rstrip("\n").split(" ", 1)
    if event == "begin":
        still_open.append((name, number))
        depth = max(depth, len(still_open))
    elif not still_open:
        print(f"line {number}: nothing to end")
        right = False
    else:
        if still_open[-1][0] != name:
            print(f"line {number}: expected end {still_open[-1][0]}")
            right = False
        still_open.pop()
if still_open:
    print(f"line {still_open[-1][1]}: {still_open[-1][0]} never ends")
elif right:
    print(f"ok, depth {depth}")
