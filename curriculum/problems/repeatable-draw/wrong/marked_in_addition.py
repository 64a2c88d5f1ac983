# Draws `count` pallets besides the marked ones.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    others = sorted(set(pallets) - set(marked))
    opened = sorted(marked) + generator.sample(others, min(count, len(others)))
    generator.shuffle(opened)
    return opened
