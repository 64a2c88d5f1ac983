import random

FAMILIES = ("random", "all_equal", "no_dates", "worst_first")

STREETS = ("Mill Lane", "Harbour Road", "Oak Street", "Park Row", "улица Гоголя", "Ёлочная улица")


def generate(family: str, size: int, rng: random.Random):
    requests = []
    for number in range(size):
        address = f"{rng.choice(STREETS)} {rng.randint(1, 40)}"
        due = f"202{rng.randint(4, 6)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        if family == "all_equal":
            requests.append((address, 2, "2025-03-07"))
        elif family == "no_dates":
            requests.append((address, rng.randint(-1, 2), None))
        elif family == "worst_first":
            requests.append((address, number // 2, due))
        else:
            requests.append((address, rng.randint(-3, 5), due if rng.random() < 0.7 else None))
    return (requests,)
