import sys
from heapq import heappop, heappush

plan = sys.stdin.read().split()
heap = [(0, r, c) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "E"]
distance = {}
while heap:
    steps, r, c = heappop(heap)
    if (r, c) in distance:
        continue
    distance[r, c] = steps
    # Backwards: whoever walks to the exit comes from a neighbour onto this cell.
    steps += 3 if plan[r][c] == "=" else 1
    for near in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
        row, column = near
        if near in distance or not (0 <= row < len(plan) and 0 <= column < len(plan[0])):
            continue
        if plan[row][column] != "#":
            heappush(heap, (steps, row, column))

reached = [steps for (r, c), steps in distance.items() if plan[r][c] == "."]
places = sum(row.count(".") for row in plan)
print("farthest:", max(reached, default=0))
print("cut off:", places - len(reached))
