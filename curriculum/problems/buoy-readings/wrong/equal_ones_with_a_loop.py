# A random pivot and no calls, but all equal readings go to one side.
import random


def sort_levels(levels):
    parts = [(0, len(levels) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        chosen = random.randint(first, last)
        levels[chosen], levels[last] = levels[last], levels[chosen]
        border = first
        for i in range(first, last):
            if levels[i] <= levels[last]:
                levels[i], levels[border] = levels[border], levels[i]
                border += 1
        levels[border], levels[last] = levels[last], levels[border]
        parts.append((first, border - 1))
        parts.append((border + 1, last))
