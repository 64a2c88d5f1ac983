# Sorts the pivot again with the readings before it.
def sort_levels(levels):
    quick(levels, 0, len(levels) - 1)


def quick(levels, first, last):
    if first >= last:
        return
    pivot = levels[last]
    border = first
    for i in range(first, last):
        if levels[i] < pivot:
            levels[i], levels[border] = levels[border], levels[i]
            border += 1
    levels[border], levels[last] = levels[last], levels[border]
    quick(levels, first, border)
    quick(levels, border, last)
