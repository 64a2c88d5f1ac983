# Asks for as many others as are wanted, even if there are fewer.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    others = sorted(set(pallets) - set(marked))
    opened = sorted(marked) + generator.sample(others, max(count - len(marked), 0))
    generator.shuffle(opened)
    return opened
