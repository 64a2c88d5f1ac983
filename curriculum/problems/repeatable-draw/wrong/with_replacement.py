# `choices` puts each pallet back before the next one is drawn.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    opened = sorted(marked) + generator.choices(others, k=min(free, len(others)))
    generator.shuffle(opened)
    return opened
