from collections import deque


def count_pairs(photos, weighings, gap):
    free = deque(weighings)
    pairs = 0
    for photo in photos:
        while free and free[0] < photo - gap:
            free.popleft()
        if free and free[0] <= photo + gap:
            free.popleft()
            pairs += 1
    return pairs
