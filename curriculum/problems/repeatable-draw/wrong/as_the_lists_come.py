# The same seed draws the same places, whatever stands there.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    must = set(marked)
    others = [name for name in pallets if name not in must]
    free = max(count - len(marked), 0)
    opened = marked + generator.sample(others, min(free, len(others)))
    generator.shuffle(opened)
    return opened
