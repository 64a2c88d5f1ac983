import sys
from collections import deque

plan = sys.stdin.read().split()
exits = [(r, c) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "E"]
distance = dict.fromkeys(exits, 0)
queue = deque(exits)
while queue:
    r, c = queue.popleft()
    for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        row, column = near
        if near in distance or not (0 <= row < len(plan) and 0 <= column < len(plan[0])):
            continue
        if plan[row][column] != "#":
            distance[near] = distance[r, c] + 1
            queue.append(near)

reached = len(distance) - len(exits)
places = sum(row.count(".") for row in plan)
print("farthest:", max(distance.values(), default=0))
print("cut off:", places - reached)
