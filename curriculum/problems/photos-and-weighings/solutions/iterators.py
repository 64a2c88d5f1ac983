def count_pairs(photos, weighings, gap):
    pairs = 0
    later = iter(weighings)
    weighing = next(later, None)
    for photo in photos:
        while weighing is not None and weighing < photo - gap:
            weighing = next(later, None)
        if weighing is None:
            break
        if weighing <= photo + gap:
            pairs += 1
            weighing = next(later, None)
    return pairs
