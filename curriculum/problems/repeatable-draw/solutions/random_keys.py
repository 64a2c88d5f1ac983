from random import Random


def draw(pallets, marked, count, seed):
    generator = Random(seed)

    def mixed(names):
        numbers = {name: generator.random() for name in sorted(names)}
        return sorted(numbers, key=numbers.get)

    chosen = set(marked)
    others = mixed([name for name in pallets if name not in chosen])
    return mixed(marked + others[: max(0, count - len(marked))])
