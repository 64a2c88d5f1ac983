# Counts rows and columns and does not see the walls.
import sys

plan = sys.stdin.read().split()
exits = [(r, c) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "E"]
places = [(r, c) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "."]
farthest = 0
if exits:
    for r, c in places:
        farthest = max(farthest, min(abs(r - y) + abs(c - x) for y, x in exits))
print("farthest:", farthest)
print("cut off:", 0 if exits else len(places))
