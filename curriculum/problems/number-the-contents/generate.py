import random

FAMILIES = ("random", "flat", "deep", "lost_parents")

WORDS = ("Safety", "first aid", "Tools", "night shift", "Отпуск", "Ёлка в холле", "rules", "#7")


def generate(family: str, size: int, rng: random.Random):
    names = [f"s{number}" for number in range(size)]
    rng.shuffle(names)
    lines = []
    for number, name in enumerate(names):
        parent = "-"
        if family == "deep":
            parent = names[number - 1] if number % 100 else "-"
        elif family == "lost_parents" and rng.random() < 0.5:
            parent = f"gone{rng.randrange(10)}"
        elif family != "flat" and number and rng.random() < 0.95:
            parent = names[rng.randrange(number)]
        lines.append(f"{name} {parent} {rng.choice(WORDS)} {number}\n")
    if family != "flat":
        rng.shuffle(lines)
    return "".join(lines)
