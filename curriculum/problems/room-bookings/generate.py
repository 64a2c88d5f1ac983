import random

FAMILIES = ("valid", "broken", "mixed", "one_room")


def generate(family: str, size: int, rng: random.Random):
    """About `size` requests to one application."""
    requests = []
    for number in range(size):
        if rng.random() < 0.2:
            requests.append(("GET", f"/bookings/{rng.randint(0, number + 1)}", None))
            continue
        start = rng.randint(0, 23)
        data = {"room": rng.choice(("Oak", "Elm", "Ясень")), "start": start, "end": rng.randint(start + 1, min(24, start + 4))}
        if family == "one_room":
            data["room"] = "Oak"
        elif family == "broken" or family == "mixed" and rng.random() < 0.4:
            field = rng.choice(("room", "start", "end"))
            if rng.random() < 0.3:
                del data[field]
            elif rng.random() < 0.2:
                data = rng.choice(([], 7, "", "{", "null", "[1]"))
            else:
                data[field] = rng.choice((None, True, False, "", "  ", "9", 2.5, -1, 25, 0, 24, [9]))
        requests.append(("POST", "/bookings", data))
    return (requests,)
