import random

FAMILIES = ("random", "few_songs", "all_different", "rounds")

LETTERS = "abcdefghijklmnopqrstuvwxyzABCабвгд \n\U0001f3b5\U0001f3b7"
FIRST, COUNT = 0x10000, 0x100000  # the planes above the basic one: no surrogates, over a million characters


def generate(family: str, size: int, rng: random.Random):
    if family == "random":
        return ("".join(rng.choices(LETTERS, k=size)),)
    if family == "few_songs":
        return ("".join(rng.choices("abc", k=size)),)
    offset = rng.randrange(COUNT)
    # In rounds one album is played over and over: every start has a long stretch before it.
    album = size if family == "all_different" else max(1, size // 40)
    return ("".join(chr(FIRST + (offset + i % album) % COUNT) for i in range(size)),)


def valid(history) -> bool:
    return isinstance(history, str)
