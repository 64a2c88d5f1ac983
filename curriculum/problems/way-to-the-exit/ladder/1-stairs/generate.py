import random

FAMILIES = ("random", "corridors", "open_hall", "no_exit", "one_line")


def generate(family: str, size: int, rng: random.Random):
    """A plan of about `size` cells."""
    if family == "one_line":
        return "".join(rng.choices(".#E=", weights=(70, 3, 2, 20), k=size)) + "\n"
    width = max(1, round((2 * size) ** 0.5))
    height = max(1, size // width)
    if family == "corridors":
        # A long corridor that turns at alternate ends; the exit is at its beginning.
        rows = [rng.choices(".=", weights=(85, 15), k=width) for _ in range(height)]
        for number in range(1, height, 2):
            rows[number] = ["#"] * width
            rows[number][0 if number % 4 == 3 else -1] = "."
        rows[0][0] = "E"
    else:
        walls = {"random": 30, "open_hall": 0, "no_exit": 10}[family]
        rows = [rng.choices(".=#", weights=(80 - walls, 20, walls), k=width) for _ in range(height)]
        exits = {"random": 1 + size // 200, "open_hall": 1, "no_exit": 0}[family]
        for _ in range(exits):
            rows[rng.randrange(height)][rng.randrange(width)] = "E"
    return "".join("".join(row) + "\n" for row in rows)


def valid(stdin: str) -> bool:
    rows = stdin.removesuffix("\n").split("\n") if stdin else []
    return all(set(row) <= set("#.E=") and len(row) == len(rows[0]) for row in rows)
