# The median of the first, middle and last reading is the pivot; all the rest is right.
def sort_levels(levels):
    parts = [(0, len(levels) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        pivot = median(levels[first], levels[(first + last) // 2], levels[last])
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


def median(a, b, c):
    if a > b:
        a, b = b, a
    if c <= a:
        return a
    return c if c < b else b
