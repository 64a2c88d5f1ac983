# Believes that the weighing always has the later time.
def count_pairs(photos, weighings, gap):
    pairs = j = 0
    for photo in photos:
        while j < len(weighings) and weighings[j] < photo:
            j += 1
        if j < len(weighings) and weighings[j] - photo <= gap:
            pairs += 1
            j += 1
    return pairs
