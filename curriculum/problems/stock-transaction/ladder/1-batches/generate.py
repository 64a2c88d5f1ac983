import random

FAMILIES = ("flat", "nested")


def generate(family: str, size: int, rng: random.Random):
    """About `size` steps; a batch is only taken where there is one whatever failed before."""
    stock = {name: [(number, "2025-01") for number in range(size // 4 + 1)] for name in ("tea", "cup", "мыло")}
    sure = {name: len(batches) for name, batches in stock.items()}
    left = size

    def block(depth):
        nonlocal left
        steps = []
        while left > 0 and (depth == 0 or rng.random() < 0.85):
            left -= 1
            name = rng.choice(("tea", "cup", "мыло", "ёлка"))
            chance = rng.random()
            if (depth == 0 or family == "nested" and depth < 4) and chance < 0.3:
                steps.append(block(depth + 1))
            elif chance < 0.6 and sure.get(name, 0) > 0:
                sure[name] -= 1
                steps.append(("take", name))
            else:
                steps.append(("add", name, (rng.randint(1, 9), f"2025-{rng.randint(10, 12)}")))
        if depth and rng.random() < 0.5:
            steps.append("fail")
        return steps

    return stock, block(0)


def valid(stock, steps) -> bool:
    left = {name: len(batches) for name, batches in stock.items()}

    def fine(steps, depth):
        for step in steps:
            if isinstance(step, list):
                if not fine(step, depth + 1):
                    return False
            elif step == "fail":
                if not depth:
                    return False
            elif step[0] == "take":
                left[step[1]] = left.get(step[1], 0) - 1
                if left[step[1]] < 0:
                    return False
            elif step[0] != "add" or not step[1]:
                return False
        return True

    return all(name and batches for name, batches in stock.items()) and fine(steps, 0)
