import random

FAMILIES = ("random", "many_customers", "one_customer", "mostly_bad")

NAMES = ("Anna", "anna", "Boris", "Vera Belova", "Анна", "Ёлкин", "Яна", "O'Neil")
BAD = ("", "Anna", "Anna;", ";5", "Anna;5;6", "Anna;+5", "Anna;1_0", "Anna;5.0", "Anna;- 5", "Anna;--5", "Anna;ten", ";")
BLANK = ("", " ", "\t", "   ")


def generate(family: str, size: int, rng: random.Random):
    bad_share = {"random": 0.2, "mostly_bad": 0.9}.get(family, 0.01)
    customers = max(1, size // 5)
    lines = []
    for _ in range(size):
        if rng.random() < bad_share:
            lines.append(rng.choice(BAD))
            continue
        if family == "many_customers":
            name = f"customer {rng.randrange(customers)}"
        else:
            name = NAMES[0] if family == "one_customer" else rng.choice(NAMES)
        points = rng.randint(-20, 50)
        lines.append(f"{rng.choice(BLANK)}{name}{rng.choice(BLANK)};{rng.choice(BLANK)}{points}{rng.choice(BLANK)}")
    return "".join(line + "\n" for line in lines)
