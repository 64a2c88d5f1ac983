import random

FAMILIES = ("random", "all_the_way", "same_name")

NAMES = ("sepia", "Sepia", "blur 3 px", "soft light", "undo", "redo", "remove", "тёплый свет", "crop 4:3")


def generate(family: str, size: int, rng: random.Random):
    names = ("blur",) if family == "same_name" else NAMES
    lines = []
    for _ in range(size if family != "all_the_way" else size // 2):
        chance = rng.random()
        if family != "all_the_way" and chance < 0.45:
            lines.append(rng.choice(("undo", "undo", "redo")))
        else:
            lines.append(f"{'remove' if rng.random() < 0.3 else 'apply'} {rng.choice(names)}")
    if family == "all_the_way":
        lines += ["undo"] * (size // 3) + ["redo"] * (size // 6)
    return "".join(line + "\n" for line in lines)


def valid(stdin: str) -> bool:
    def named(line):
        command, _, name = line.partition(" ")
        return command in ("apply", "remove") and name and name == name.strip() and line.isprintable()

    lines = stdin.removesuffix("\n").split("\n") if stdin else []
    return all(line in ("undo", "redo") or named(line) for line in lines)
