# Starts a search of its own at every place.
import sys
from collections import deque

plan = sys.stdin.read().split()


def steps_to_exit(start):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        if plan[r][c] == "E":
            return distance[r, c]
        for row, column in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if not (0 <= row < len(plan) and 0 <= column < len(plan[0])):
                continue
            if plan[row][column] != "#" and (row, column) not in distance:
                distance[row, column] = distance[r, c] + 1
                queue.append((row, column))
    return None


steps = [steps_to_exit((r, c)) for r, row in enumerate(plan) for c, cell in enumerate(row) if cell == "."]
print("farthest:", max((n for n in steps if n is not None), default=0))
print("cut off:", steps.count(None))
