import random

FAMILIES = ("random", "apart", "nested", "many_services")

NAMES = ("shop", "Shop", "mail", "billing-2", "поиск")


def generate(family: str, size: int, rng: random.Random):
    reports = []
    for number in range(size):
        if family == "apart":
            start = 10 + number * 20
            reports.append(("shop", start, start + rng.randint(1, 10)))
        elif family == "nested":
            # Each report lies inside the one before; some start or end together.
            reports.append(("shop", number // 2, 1_000_000_000 - number // 3))
        else:
            name = rng.choice(NAMES) if family == "random" else f"service-{rng.randrange(size // 4 + 1)}"
            start = rng.randrange(size * 6 + 10)
            reports.append((name, start, start + rng.randint(1, 30)))
    rng.shuffle(reports)
    return "".join(f"{name} {start} {end}\n" for name, start, end in reports)


def valid(stdin: str) -> bool:
    lines = [line.split(" ") for line in stdin.removesuffix("\n").split("\n")] if stdin else []
    return all(
        len(line) == 3 and line[0] and line[0].isprintable() and all(is_second(part) for part in line[1:])
        and int(line[1]) < int(line[2])
        for line in lines
    )


def is_second(text):
    return text.isdecimal() and text.isascii() and text == str(int(text)) and int(text) <= 1_000_000_000
