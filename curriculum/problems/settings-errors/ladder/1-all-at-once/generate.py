import random

FAMILIES = ("mixed", "good", "bad")

TEXTS = ("8080", "0", "quiet", "loud", "", "eighty", " 7 ", "it's", "1e3", "тихо")


def generate(family: str, size: int, rng: random.Random):
    """`size` settings to read."""
    settings, kinds = {}, {}
    for number in range(size):
        name = f"setting{number}"
        if family == "good":
            settings[name], kinds[name] = rng.choice((("8080", "int"), (" a ", "text"), ("loud", "level"), ("4", "share")))
            continue
        kinds[name] = rng.choice(("int", "text")) if family == "bad" else rng.choice(("int", "int", "int", "text", "share"))
        if rng.random() < 0.8:
            settings[name] = rng.choice(TEXTS)
    return settings, kinds


def valid(settings, kinds) -> bool:
    return all(isinstance(text, str) for text in settings.values()) and all(kind in ("int", "text", "level", "share") for kind in kinds.values())
