# A pivot from the middle, but all equal readings stay behind it.
def sort_levels(levels):
    quick(levels, 0, len(levels) - 1)


def quick(levels, first, last):
    if first >= last:
        return
    middle = (first + last) // 2
    levels[middle], levels[last] = levels[last], levels[middle]
    pivot = levels[last]
    border = first
    for i in range(first, last):
        if levels[i] < pivot:
            levels[i], levels[border] = levels[border], levels[i]
            border += 1
    levels[border], levels[last] = levels[last], levels[border]
    quick(levels, first, border - 1)
    quick(levels, border + 1, last)
