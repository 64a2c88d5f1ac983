# Exchanges each place with any other one; some orders come more often than others.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    others = sorted(set(pallets) - set(marked))
    free = max(count - len(marked), 0)
    opened = sorted(marked) + generator.sample(others, min(free, len(others)))
    for place in range(len(opened)):
        other = generator.randrange(len(opened))
        opened[place], opened[other] = opened[other], opened[place]
    return opened
