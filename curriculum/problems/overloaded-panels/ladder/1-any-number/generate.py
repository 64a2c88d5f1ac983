import random

FAMILIES = ("random", "star", "chain", "bushy")


def generate(family: str, size: int, rng: random.Random):
    """Rows `(place, name, load, limit)` for `size` panels."""
    rows = []
    for number in range(size):
        if number == 0:
            place = None
        else:
            place = {"random": rng.randrange(number), "star": 0, "chain": number - 1, "bushy": (number - 1) // 5}[family]
        load = rng.randint(-200, 400)
        rows.append((place, f"panel {number}", load, rng.randint(0, 100 * (size - number) + 300 if family == "chain" else 900)))
    return (rows,)


def valid(root) -> bool:
    return all(
        len(row) == 4
        and (row[0] is None if number == 0 else type(row[0]) is int and 0 <= row[0] < number)
        and row[1] and row[1].isprintable() and type(row[2]) is int and type(row[3]) is int
        for number, row in enumerate(root)
    )
