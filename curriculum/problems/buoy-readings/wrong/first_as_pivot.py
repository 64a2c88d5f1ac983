# The first reading is the pivot.
def sort_levels(levels):
    quick(levels, 0, len(levels) - 1)


def quick(levels, first, last):
    if first >= last:
        return
    pivot = levels[first]
    border = first
    for i in range(first + 1, last + 1):
        if levels[i] < pivot:
            border += 1
            levels[i], levels[border] = levels[border], levels[i]
    levels[first], levels[border] = levels[border], levels[first]
    quick(levels, first, border - 1)
    quick(levels, border + 1, last)
