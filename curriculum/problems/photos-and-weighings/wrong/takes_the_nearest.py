# Gives each photo the nearest weighing that is still free.
def count_pairs(photos, weighings, gap):
    pairs = j = 0
    for photo in photos:
        while j + 1 < len(weighings) and abs(weighings[j + 1] - photo) < abs(weighings[j] - photo):
            j += 1
        if j < len(weighings) and abs(weighings[j] - photo) <= gap:
            pairs += 1
            j += 1
    return pairs
