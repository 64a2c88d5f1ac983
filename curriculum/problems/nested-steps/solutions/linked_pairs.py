import sys

top = None  # (name, line, depth, what is around it)
deepest = 0
for number, line in enumerate(sys.stdin, 1):
    event, _, name = line.strip().partition(" ")
    if event == "begin":
        depth = top[2] + 1 if top else 1
        top = (name, number, depth, top)
        deepest = max(deepest, depth)
    elif top is None:
        print(f"line {number}: nothing to end")
        break
    elif top[0] != name:
        print(f"line {number}: expected end {top[0]}")
        break
    else:
        top = top[3]
else:
    print(f"line {top[1]}: {top[0]} never ends" if top else f"ok, depth {deepest}")

# A long chain of tuples is taken apart link by link, not by nested destructors.
while top:
    top = top[3]
