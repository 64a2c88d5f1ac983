# Guards the far borders by catching the error, so the near ones wrap around.
import sys
from collections import deque

plan = sys.stdin.read().split()
exits = [(r, c) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "E"]
distance = {}
for r, c in exits:
    distance[r, c] = 0
queue = deque(exits)
width = len(plan[0]) if plan else 1
while queue:
    r, c = queue.popleft()
    for row, column in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        try:
            cell = plan[row][column]
        except IndexError:
            continue
        near = row % len(plan), column % width
        if cell != "#" and near not in distance:
            distance[near] = distance[r, c] + 1
            queue.append(near)
places = sum(row.count(".") for row in plan)
print("farthest:", max(distance.values(), default=0))
print("cut off:", places - sum(plan[r][c] == "." for r, c in distance))
