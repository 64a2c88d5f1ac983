import random

FAMILIES = ("random", "only_apply", "there_and_back", "all_back", "new_branch", "restless")

NAMES = ("sepia", "Sepia", "blur 3 px", "soft light", "undo", "redo", "apply", "тёплый свет", "crop 4:3")


def generate(family: str, size: int, rng: random.Random):
    if family == "only_apply":
        lines = [f"apply layer {number}" for number in range(size)]
    elif family == "all_back":
        lines = [f"apply layer {number}" for number in range(size)] + ["undo"] * size
    elif family == "there_and_back":
        third = size // 3
        lines = [f"apply step {number}" for number in range(size - 2 * third)] + ["undo"] * third + ["redo"] * third
    elif family == "new_branch":
        lines = [f"apply old {number}" for number in range(size)] + ["undo"] * (size * 4 // 5)
        lines += [f"apply new {number}" for number in range(size // 5)]
    else:
        # Runs, so that the hundred is reached.
        lines = []
        while len(lines) < size:
            command = rng.choice(("apply", "apply", "undo", "redo"))
            for _ in range(rng.randint(1, 70 if family == "restless" else 8)):
                lines.append(f"apply {rng.choice(NAMES)}" if command == "apply" else command)
        del lines[size:]
    return "".join(line + "\n" for line in lines)


def valid(stdin: str) -> bool:
    lines = stdin.removesuffix("\n").split("\n") if stdin else []
    return all(
        line in ("undo", "redo") or line.startswith("apply ") and line[6:] and line[6:] == line[6:].strip() and line.isprintable()
        for line in lines
    )
