import random


def draw(pallets, marked, count, seed):
    pick = random.Random(seed).randrange
    must = set(marked)
    others = sorted(name for name in pallets if name not in must)
    opened = sorted(marked)
    while len(opened) < count and others:
        place = pick(len(others))
        others[place], others[-1] = others[-1], others[place]
        opened.append(others.pop())
    for last in range(len(opened) - 1, 0, -1):
        other = pick(last + 1)
        opened[last], opened[other] = opened[other], opened[last]
    return opened
