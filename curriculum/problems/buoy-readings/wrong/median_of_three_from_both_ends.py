# The median of the first, middle and last reading is the pivot; two indexes meet.
def sort_levels(levels):
    parts = [(0, len(levels) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        pivot = median(levels[first], levels[(first + last) // 2], levels[last])
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
        parts.append((first, j))
        parts.append((i, last))


def median(a, b, c):
    if a > b:
        a, b = b, a
    if c <= a:
        return a
    return c if c < b else b
