# Draws until a pallet comes that is not in the list yet; at the end that takes long.
import random


def draw(pallets, marked, count, seed):
    generator = random.Random(seed)
    everything = sorted(pallets)
    opened = sorted(marked)
    while len(opened) < min(count, len(everything)):
        name = generator.choice(everything)
        if name not in opened:
            opened.append(name)
    generator.shuffle(opened)
    return opened
