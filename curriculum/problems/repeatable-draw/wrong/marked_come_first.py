# The order of the others is random, but the marked ones always come first.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    return sorted(marked) + generator.sample(others, min(free, len(others)))
