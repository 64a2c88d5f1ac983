import random

FAMILIES = ("random", "only_apply", "there_and_back", "restless")

NAMES = ("sepia", "Sepia", "blur 3 px", "soft light", "undo", "redo", "apply", "тёплый свет", "crop 4:3")


def generate(family: str, size: int, rng: random.Random):
    if family == "only_apply":
        lines = [f"apply layer {number}" for number in range(size)]
    elif family == "there_and_back":
        # Everything is applied, then all of it undone, then some of it redone.
        third = size // 3
        lines = [f"apply step {number}" for number in range(size - 2 * third)]
        lines += ["undo"] * third + ["redo"] * third
    else:
        share = 0.5 if family == "random" else 0.1
        lines = [
            f"apply {rng.choice(NAMES)}" if rng.random() < share else rng.choice(("undo", "redo"))
            for _ in range(size)
        ]
    return "".join(line + "\n" for line in lines)


def valid(stdin: str) -> bool:
    lines = stdin.removesuffix("\n").split("\n") if stdin else []
    return all(
        line in ("undo", "redo") or line.startswith("apply ") and line[6:] and line[6:] == line[6:].strip() and line.isprintable()
        for line in lines
    )
