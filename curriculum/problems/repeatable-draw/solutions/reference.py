import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    opened = sorted(marked) + generator.sample(others, min(free, len(others)))
    generator.shuffle(opened)
    return opened
