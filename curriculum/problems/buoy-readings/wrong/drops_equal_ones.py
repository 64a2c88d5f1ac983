# Keeps one reading of each level.
def sort_levels(levels):
    levels[:] = quick(levels)


def quick(levels):
    if len(levels) < 2:
        return levels
    pivot = levels[len(levels) // 2]
    smaller = [level for level in levels if level < pivot]
    larger = [level for level in levels if level > pivot]
    return quick(smaller) + [pivot] + quick(larger)
