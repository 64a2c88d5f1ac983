# Two indexes that meet; both stop at equal readings, so that these are shared out. Calls itself for the shorter part only.
from random import randint


def sort_levels(levels):
    quick(levels, 0, len(levels) - 1)


def quick(levels, first, last):
    while first < last:
        pivot = levels[randint(first, last)]
        i, j = first, last
        while i <= j:
            while levels[i] < pivot:
                i += 1
            while levels[j] > pivot:
                j -= 1
            if i <= j:
                levels[i], levels[j] = levels[j], levels[i]
                i += 1
                j -= 1
        if j - first < last - i:
            quick(levels, first, j)
            first = i
        else:
            quick(levels, i, last)
            last = j
