# Takes for alone whatever time is in no pair.
def find_pairs(photos, weighings, gap):
    i = j = 0
    pairs = []
    while i < len(photos) and j < len(weighings):
        if abs(photos[i] - weighings[j]) <= gap:
            pairs.append((photos[i], weighings[j]))
            i += 1
            j += 1
        elif photos[i] < weighings[j]:
            i += 1
        else:
            j += 1
    with_photo = {photo for photo, _ in pairs}
    with_weighing = {weighing for _, weighing in pairs}
    return (
        pairs,
        [photo for photo in photos if photo not in with_photo],
        [weighing for weighing in weighings if weighing not in with_weighing],
    )
