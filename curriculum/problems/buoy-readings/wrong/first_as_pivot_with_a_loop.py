# The first reading is the pivot; the parts wait in a list instead of in calls.
def sort_levels(levels):
    parts = [(0, len(levels) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        pivot = levels[first]
        border = first
        for i in range(first + 1, last + 1):
            if levels[i] < pivot:
                border += 1
                levels[i], levels[border] = levels[border], levels[i]
        levels[first], levels[border] = levels[border], levels[first]
        parts.append((first, border - 1))
        parts.append((border + 1, last))
