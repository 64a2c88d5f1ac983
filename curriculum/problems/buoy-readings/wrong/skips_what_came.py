# Goes on although a reading that nobody has looked at came from the end.
def sort_levels(levels):
    quick(levels, 0, len(levels) - 1)


def quick(levels, first, last):
    if first >= last:
        return
    pivot = levels[(first + last) // 2]
    smaller, i, larger = first, first, last
    while i <= larger:
        if levels[i] < pivot:
            levels[i], levels[smaller] = levels[smaller], levels[i]
            smaller += 1
        elif levels[i] > pivot:
            levels[i], levels[larger] = levels[larger], levels[i]
            larger -= 1
        i += 1
    quick(levels, first, smaller - 1)
    quick(levels, larger + 1, last)
