import random

FAMILIES = ("proper", "left_open", "broken", "crowd")

NAMES = ("build", "tests", "copy files", "copy images", "end", "begin", "выкладка", "a")


def generate(family: str, size: int, rng: random.Random):
    """A log of about `size` lines."""
    workers = [f"w{number}" for number in range(size // 20 + 1 if family == "crowd" else 4)]
    still_open = {worker: [] for worker in workers}
    lines = []
    for _ in range(size):
        worker = rng.choice(workers)
        if still_open[worker] and rng.random() < 0.5:
            lines.append(f"{worker} end {still_open[worker].pop()}")
        else:
            still_open[worker].append(rng.choice(NAMES))
            lines.append(f"{worker} begin {still_open[worker][-1]}")
    if family != "left_open":
        for worker, names in still_open.items():
            lines += [f"{worker} end {name}" for name in reversed(names)]
    if family == "broken" and lines:
        lines[rng.randrange(len(lines))] = f"{rng.choice(workers)} {rng.choice(('begin', 'end'))} {rng.choice(NAMES)}"
    return "".join(line + "\n" for line in lines)


def valid(text) -> bool:
    for line in text.removesuffix("\n").split("\n") if text else []:
        worker, _, rest = line.partition(" ")
        event, _, name = rest.partition(" ")
        if not worker or event not in ("begin", "end") or not name or name != " ".join(name.split()):
            return False
    return True
