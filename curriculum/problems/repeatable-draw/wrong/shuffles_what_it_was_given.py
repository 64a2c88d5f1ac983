# Sorts and shuffles the caller's own list.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    must = set(marked)
    pallets.sort()
    generator.shuffle(pallets)
    others = [name for name in pallets if name not in must]
    opened = sorted(marked) + others[: max(count - len(marked), 0)]
    generator.shuffle(opened)
    return opened
