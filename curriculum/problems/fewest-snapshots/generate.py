import random

FAMILIES = ("random", "one_after_another", "long_and_short", "touching", "all_open")

LIMIT = 1_000_000_000


def generate(family: str, size: int, rng: random.Random):
    windows = []
    for number in range(size):
        if family == "one_after_another":
            windows.append((10 * number, 10 * number + rng.randint(0, 9)))
        elif family == "touching":
            windows.append((7 * number, 7 * number + 7))
        elif family == "all_open":
            windows.append((rng.randint(0, LIMIT // 2), rng.randint(LIMIT // 2, LIMIT)))
        else:
            start = rng.randint(0, 20 * size)
            is_long = family == "long_and_short" and rng.random() < 0.3
            windows.append((start, start + rng.randint(0, 5 * size if is_long else 40)))
    rng.shuffle(windows)
    return "".join(f"db-{number} {start} {end}\n" for number, (start, end) in enumerate(windows))


def valid(stdin: str) -> bool:
    lines = [line.split(" ") for line in stdin.removesuffix("\n").split("\n")] if stdin else []
    return all(
        len(line) == 3 and line[0].isprintable() and line[0] and all(is_minute(part) for part in line[1:])
        and int(line[1]) <= int(line[2])
        for line in lines
    )


def is_minute(text):
    return text.isdecimal() and text.isascii() and text == str(int(text)) and int(text) <= LIMIT
