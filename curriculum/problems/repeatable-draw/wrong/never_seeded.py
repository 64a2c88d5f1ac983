# Draws anew each time; nobody can repeat it.
import random


def draw(pallets, marked, count, seed):
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    opened = sorted(marked) + random.sample(others, min(free, len(others)))
    random.shuffle(opened)
    return opened
