import random

FAMILIES = ("random", "wide", "single_hours", "from_the_start")


def generate(family: str, size: int, rng: random.Random):
    """`size` readings and as many questions."""
    readings = " ".join(str(rng.randint(-10_000, 10_000)) for _ in range(size))
    lines = [readings]
    for _ in range(size):
        if family == "wide":
            a, b = rng.randint(1, size // 8 + 1), rng.randint(size - size // 8, size)
        elif family == "single_hours":
            a = b = rng.randint(1, size)
        else:
            a, b = rng.randint(1, size), rng.randint(1, size)
        if family == "from_the_start":
            a = 1
        lines.append(f"{min(a, b)} {max(a, b)}")
    return "".join(line + "\n" for line in lines)


def valid(stdin: str) -> bool:
    first, *questions = stdin.removesuffix("\n").split("\n")
    readings = first.split(" ") if first else []
    pairs = [line.split(" ") for line in questions]
    return (
        all(is_number(one) and abs(int(one)) <= 10_000 for one in readings)
        and all(len(pair) == 2 and all(map(is_number, pair)) for pair in pairs)
        and all(1 <= int(a) <= int(b) <= len(readings) for a, b in pairs)
    )


def is_number(text):
    digits = text.removeprefix("-")
    return digits.isdecimal() and digits.isascii() and text == str(int(text))
