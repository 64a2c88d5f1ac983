# Repeatable, but it sets the generator that all other code uses.
import random


def draw(pallets, marked, count, seed):
    random.seed(seed)
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    opened = sorted(marked) + random.sample(others, min(free, len(others)))
    random.shuffle(opened)
    return opened
