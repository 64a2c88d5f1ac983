# Asks only whether some partner exists.
from bisect import bisect_left


def count_pairs(photos, weighings, gap):
    pairs = 0
    for photo in photos:
        j = bisect_left(weighings, photo - gap)
        if j < len(weighings) and weighings[j] <= photo + gap:
            pairs += 1
    return pairs
