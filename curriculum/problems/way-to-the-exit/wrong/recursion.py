# Right distances, but every step of the way is a nested call.
import sys

plan = sys.stdin.read().split()
distance = {}


def walk(r, c, steps):
    if not (0 <= r < len(plan) and 0 <= c < len(plan[0])) or plan[r][c] == "#":
        return
    if distance.get((r, c), steps + 1) <= steps:
        return
    distance[r, c] = steps
    walk(r - 1, c, steps + 1)
    walk(r + 1, c, steps + 1)
    walk(r, c - 1, steps + 1)
    walk(r, c + 1, steps + 1)


for r, row in enumerate(plan):
    for c, cell in enumerate(row):
        if cell == "E":
            walk(r, c, 0)
places = sum(row.count(".") for row in plan)
print("farthest:", max(distance.values(), default=0))
print("cut off:", places - sum(plan[r][c] == "." for r, c in distance))
