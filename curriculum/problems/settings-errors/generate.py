import random

FAMILIES = ("mixed", "missing", "bad")

TEXTS = ("8080", "0", "quiet", "loud", "", "eighty", " 7 ", "it's", "1e3", "тихо")


def generate(family: str, size: int, rng: random.Random):
    """`size` settings and the name of one that is read."""
    settings = {f"setting{number}": rng.choice(TEXTS) for number in range(size)}
    name = f"setting{rng.randrange(size + 1) if family == 'mixed' else size}"
    if family == "bad":
        settings[name] = rng.choice(("eighty", "", "0x", "тихо"))
    return settings, name, rng.choice(("int", "text", "level", "share"))
