def find_pairs(photos, weighings, gap):
    i = j = pairs = 0
    while i < len(photos) and j < len(weighings):
        if abs(photos[i] - weighings[j]) <= gap:
            pairs += 1
            i += 1
            j += 1
        elif photos[i] < weighings[j]:
            i += 1
        else:
            j += 1
    return pairs
