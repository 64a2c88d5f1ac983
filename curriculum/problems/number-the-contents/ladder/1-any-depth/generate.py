import random

FAMILIES = ("random", "flat", "chain", "comb", "lost_parents")

WORDS = ("Safety", "first aid", "Tools", "night shift", "Отпуск", "Ёлка в холле", "rules", "#7")


def generate(family: str, size: int, rng: random.Random):
    names = [f"s{number}" for number in range(size)]
    rng.shuffle(names)
    lines = []
    for number, name in enumerate(names):
        parent = "-"
        if family == "chain":
            parent = names[number - 1] if number else "-"
        elif family == "comb":
            parent = names[(number - 1) // 2 * 2] if number else "-"  # 0 holds 1 and 2, 2 holds 3 and 4
        elif family == "lost_parents" and rng.random() < 0.5:
            parent = f"gone{rng.randrange(10)}"
        elif family != "flat" and number and rng.random() < 0.95:
            parent = names[rng.randrange(number)]
        lines.append(f"{name} {parent} {rng.choice(WORDS)} {number}\n")
    if family != "flat":
        rng.shuffle(lines)
    return "".join(lines)


def valid(stdin: str) -> bool:
    lines = [line.split(" ", 2) for line in stdin.removesuffix("\n").split("\n")] if stdin else []
    if not all(len(line) == 3 and all(line) and line[2].strip() == line[2] and "\t" not in "".join(line) for line in lines):
        return False
    parents = {line[0]: line[1] for line in lines}
    if len(parents) < len(lines) or "-" in parents:
        return False
    fine = set()  # leads to the top
    for name in parents:
        way = []
        while name in parents and name not in fine:
            way.append(name)
            name = parents[name]
            if len(way) > len(parents):
                return False
        fine.update(way)
    return True
