def find_pairs(photos, weighings, gap):
    i = j = 0
    pairs, lone_photos, lone_weighings = [], [], []
    while i < len(photos) and j < len(weighings):
        if abs(photos[i] - weighings[j]) <= gap:
            pairs.append((photos[i], weighings[j]))
            i += 1
            j += 1
        elif photos[i] < weighings[j]:
            lone_photos.append(photos[i])
            i += 1
        else:
            lone_weighings.append(weighings[j])
            j += 1
    return pairs, lone_photos + photos[i:], lone_weighings + weighings[j:]
