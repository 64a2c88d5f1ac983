import random

FAMILIES = ("proper", "deep", "left_open", "broken", "one_name", "flat")

NAMES = ("build", "tests", "copy files", "copy images", "end", "begin", "выкладка", "a")


def generate(family: str, size: int, rng: random.Random):
    """A log of about `size` lines."""
    if family == "deep":
        names = [f"step {number}" for number in range(size // 2)]
        lines = [f"begin {name}" for name in names] + [f"end {name}" for name in reversed(names)]
        return "".join(line + "\n" for line in lines)
    lines, still_open = [], []
    names = ("sync",) if family == "one_name" else NAMES
    going_down = 1.0 if family == "flat" else 0.5
    for _ in range(size):
        if still_open and (rng.random() < going_down):
            lines.append("end " + still_open.pop())
        else:
            still_open.append(rng.choice(names))
            lines.append("begin " + still_open[-1])
    if family != "left_open":
        lines += ["end " + name for name in reversed(still_open)]
    if family == "broken" and lines:
        place = rng.randrange(len(lines))
        lines[place] = rng.choice(("begin ", "end ")) + rng.choice(names)
    return "".join(line + "\n" for line in lines)


def valid(text) -> bool:
    lines = text.removesuffix("\n").split("\n") if text else []
    for line in lines:
        event, _, name = line.partition(" ")
        if event not in ("begin", "end") or not name or name != " ".join(name.split()):
            return False
    return True
