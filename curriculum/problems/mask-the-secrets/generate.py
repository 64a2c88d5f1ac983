import random

FAMILIES = ("random", "every_kind", "deep", "wide", "list_of_users")

KEYS = ("user", "password", "Password", "TOKEN", "token_type", "items", "id", "pin", "пароль", "Пароль", "")
LEAVES = ("", "ann", "***", 0, 1, -2.5, True, False, None)


def nested(levels: int):
    """Dictionaries and lists within each other, of the same kind at the same depth whatever the size."""
    record = None
    for depth in range(levels, -1, -1):
        inner = [] if record is None else [record]
        if depth % 3 == 2:
            record = [*inner, depth, "ann"]
        else:
            record = {"Token": depth, "user": "ann", **dict(zip(["items"], inner))}
    return record


def everything(kind, levels: int):
    """Each kind of value at each place, down to so many levels."""
    values = list(LEAVES)
    if levels:
        values += [everything(list, levels - 1), everything(dict, levels - 1)]
    return values if kind is list else dict(zip(KEYS, values))


def generate(family: str, size: int, rng: random.Random):
    """A record of about `size` values."""
    secret = ["password", "token", "пароль"]
    if family == "deep":
        return nested(min(size, 97)), secret
    if family == "every_kind":
        return everything(dict, min(4, size.bit_length())), secret
    if family == "wide":
        return {f"key {number}" if number % 3 else f"pin{number}": number for number in range(size)}, secret
    if family == "list_of_users":
        return [{"id": number, "PASSWORD": f"p{number}", "roles": ["a", "b"]} for number in range(size // 5)], secret
    left = size

    def value(depth):
        nonlocal left
        left -= 1
        kind = rng.random()
        if depth > 4 or left <= 0 or kind < 0.3:
            return rng.choice(LEAVES)
        if kind < 0.5:
            return [value(depth + 1) for _ in range(rng.randint(0, 4))]
        return {rng.choice(KEYS): value(depth + 1) for _ in range(rng.randint(0, 5))}

    record = {}
    while left > 0:
        record[f"{rng.choice(KEYS)}{rng.choice(('', '', left))}"] = value(1)
    return record, secret


def valid(record, secret) -> bool:
    def fits(value, depth):
        if depth > 100:
            return False
        if isinstance(value, dict):
            return all(isinstance(key, str) and fits(inner, depth + 1) for key, inner in value.items())
        if isinstance(value, list):
            return all(fits(inner, depth + 1) for inner in value)
        return value is None or isinstance(value, (str, int, float))

    names = isinstance(secret, list) and all(isinstance(name, str) and name == name.lower() for name in secret)
    return names and len(secret) <= 20 and fits(record, 1)
