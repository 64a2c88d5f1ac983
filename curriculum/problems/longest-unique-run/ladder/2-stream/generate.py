import random

FAMILIES = ("few_songs", "many_songs", "album", "new_songs")


def generate(family: str, size: int, rng: random.Random):
    if family == "few_songs":
        return [rng.randrange(4) for _ in range(size)], 1, 0
    if family == "many_songs":
        return [rng.randrange(size) for _ in range(size)], 2, rng.randrange(3)
    if family == "album":
        return list(range(max(1, size // 4))), 4, rng.randrange(size + 1)
    return [rng.randrange(3) for _ in range(size)], 3, 2


def valid(songs, rounds=1, shift=0) -> bool:
    return all(type(song) is int and song >= 0 for song in songs) and 0 <= rounds <= 1_000_000 and shift >= 0
