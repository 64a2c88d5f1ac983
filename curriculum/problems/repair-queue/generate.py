import datetime
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


def valid(requests) -> bool:
    return all(
        isinstance(address, str) and address and address == address.strip() and type(urgency) is int and (due is None or is_date(due))
        for address, urgency, due in requests
    )


def is_date(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
