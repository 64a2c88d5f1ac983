# No heap: whatever is reached lies at most three steps ahead, so four waves in turn are enough.
import sys

rows = sys.stdin.read().split()
width = len(rows[0]) + 1 if rows else 1
cells = "#" * width + "#".join(rows) + "#" * (width + 1)
waves = [[position for position, cell in enumerate(cells) if cell == "E"], [], [], []]
best = {position: 0 for position in waves[0]}
steps = farthest = reached = 0
while any(waves):
    wave, waves[steps % 4] = waves[steps % 4], []
    for position in wave:
        if best[position] != steps:
            continue
        if cells[position] == ".":
            farthest = steps
            reached += 1
        further = steps + (3 if cells[position] == "=" else 1)
        for near in (position - width, position - 1, position + 1, position + width):
            if cells[near] != "#" and further < best.get(near, further + 1):
                best[near] = further
                waves[further % 4].append(near)
    steps += 1
print(f"farthest: {farthest}")
print(f"cut off: {cells.count('.') - reached}")
