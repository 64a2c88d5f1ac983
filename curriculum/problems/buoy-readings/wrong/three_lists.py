# Builds lists and copies the result back.
def sort_levels(levels):
    levels[:] = quick(levels)


def quick(levels):
    if len(levels) < 2:
        return levels
    pivot = levels[len(levels) // 2]
    smaller = [level for level in levels if level < pivot]
    equal = [level for level in levels if level == pivot]
    larger = [level for level in levels if level > pivot]
    return quick(smaller) + equal + quick(larger)
