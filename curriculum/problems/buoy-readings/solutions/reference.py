from random import randint


def sort_levels(levels: list[int]) -> None:
    parts = [(0, len(levels) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        pivot = levels[randint(first, last)]
        smaller, i, larger = first, first, last
        while i <= larger:
            if levels[i] < pivot:
                levels[i], levels[smaller] = levels[smaller], levels[i]
                smaller += 1
                i += 1
            elif levels[i] > pivot:
                levels[i], levels[larger] = levels[larger], levels[i]
                larger -= 1
            else:
                i += 1
        parts.append((first, smaller - 1))
        parts.append((larger + 1, last))
