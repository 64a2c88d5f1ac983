# Compares events that stand at the same position.
def count_pairs(photos, weighings, gap):
    return sum(abs(photo - weighing) <= gap for photo, weighing in zip(photos, weighings))
