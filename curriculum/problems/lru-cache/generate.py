import random

FAMILIES = ("mixed", "hits", "updates")


def generate(family: str, size: int, rng: random.Random):
    """A script of `size` calls after the one that constructs the cache."""
    if family == "hits":
        return _hits(size, rng)
    capacity = max(1, size // 10)
    keys, share_of_puts = (2 * capacity, 0.4) if family == "mixed" else (capacity + 1, 0.8)
    calls = [("LRUCache", (capacity,))]
    for number in range(size):
        key = rng.randrange(keys)
        if rng.random() < share_of_puts:
            calls.append(("put", (key, number)))
        else:
            calls.append(("get", (key,)))
    return calls


def _hits(size, rng):
    """Fills a wide cache, reads it in random order, then pushes a part of it out."""
    capacity = max(1, size // 4)
    evictions = capacity // 5
    calls = [("LRUCache", (capacity,))]
    for number in range(size):
        if number < capacity or number >= size - evictions:
            calls.append(("put", (number, -number)))
        else:
            calls.append(("get", (rng.randrange(capacity),)))
    return calls


def valid(calls) -> bool:
    (name, args), *rest = calls
    return name == "LRUCache" and len(args) == 1 and type(args[0]) is int and 1 <= args[0] <= 25_000 and all(
        name in ("get", "put") and len(args) == (1 if name == "get" else 2) and isinstance(args[0], (int, str, tuple, type(None), bool, float))
        for name, args in rest
    )
