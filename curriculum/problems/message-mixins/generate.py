import random

FAMILIES = ("any_order", "all_mixins", "none")

WORDS = ("door 1", "door 2", "pin 4071", "ok", "", "дверь 3", "ok")


def generate(family: str, size: int, rng: random.Random):
    """Mixins in random order and `size` texts, many of them repeated."""
    count = {"any_order": rng.randint(1, 4), "all_mixins": 4, "none": 0}[family]
    mixins = rng.sample(("Masked", "Clipped", "Unrepeated", "Counted"), count)
    settings = {}
    if "Clipped" in mixins:
        settings["width"] = rng.randint(0, 8)
    if "Counted" in mixins:
        settings["label"] = rng.choice(("out", "mails"))
    return mixins, settings, [rng.choice(WORDS) for _ in range(size)]
