# Marks a cell only when it is taken out, so it is put in once for every way that leads to it.
import sys
from collections import deque

plan = sys.stdin.read().split()
queue = deque((r, c, 0) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "E")
distance = {}
while queue:
    r, c, steps = queue.popleft()
    steps = distance.setdefault((r, c), steps)
    for row, column in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        if 0 <= row < len(plan) and 0 <= column < len(plan[0]):
            if plan[row][column] != "#" and (row, column) not in distance:
                queue.append((row, column, steps + 1))
places = sum(row.count(".") for row in plan)
print("farthest:", max(distance.values(), default=0))
print("cut off:", places - sum(plan[r][c] == "." for r, c in distance))
