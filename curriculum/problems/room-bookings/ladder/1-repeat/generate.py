import random

FAMILIES = ("repeated", "reused", "mixed", "without_keys")


def generate(family: str, size: int, rng: random.Random):
    """About `size` requests to one application."""
    requests = []
    for number in range(size):
        if requests and family == "repeated" and rng.random() < 0.4:
            requests.append(rng.choice(requests))
            continue
        if rng.random() < 0.1:
            requests.append(("GET", f"/bookings/{rng.randint(0, number + 1)}", None))
            continue
        start = rng.randint(0, 23)
        data = {"room": rng.choice(("Oak", "Elm", "Ясень")) + str(number // 10), "start": start, "end": rng.randint(start + 1, min(24, start + 4))}
        if family == "mixed" and rng.random() < 0.3:
            field = rng.choice(("room", "start", "end", "note"))
            data[field] = rng.choice((None, True, "", "9", 2.5, -1, 25, 0, 24))
        item = ("POST", "/bookings", data)
        if family == "repeated" or family != "without_keys" and rng.random() < 0.7:
            item += (f"key-{number if family == 'repeated' else rng.randint(0, number // 2)}",)
        requests.append(item)
    return (requests,)
