# Takes the seed 0 for a missing one.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed or None)
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    opened = sorted(marked) + generator.sample(others, min(free, len(others)))
    generator.shuffle(opened)
    return opened
