# The version that builds lists, and returns one.
def sort_levels(levels):
    if len(levels) < 2:
        return levels
    pivot = levels[len(levels) // 2]
    smaller = [level for level in levels if level < pivot]
    equal = [level for level in levels if level == pivot]
    larger = [level for level in levels if level > pivot]
    return sort_levels(smaller) + equal + sort_levels(larger)
