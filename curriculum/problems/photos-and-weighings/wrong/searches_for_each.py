# Looks through all weighings for every photo.
def count_pairs(photos, weighings, gap):
    used = [False] * len(weighings)
    pairs = 0
    for photo in photos:
        for j, weighing in enumerate(weighings):
            if not used[j] and abs(photo - weighing) <= gap:
                used[j] = True
                pairs += 1
                break
    return pairs
