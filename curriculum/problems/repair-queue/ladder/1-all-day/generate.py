import datetime
import random

FAMILIES = ("mixed", "all_equal", "all_wait", "one_at_a_time")

STREETS = ("Mill Lane", "Harbour Road", "Oak Street", "Park Row", "улица Гоголя", "Ёлочная улица")


def generate(family: str, size: int, rng: random.Random):
    """A day of `size` calls."""
    calls = [("RepairQueue", ())]
    for number in range(size):
        if family == "mixed":
            taking = rng.random() < 0.45
        elif family == "one_at_a_time":
            taking = number % 2 == 1
        else:
            taking = number > size // 3 and number % 2 == 1
        if taking:
            calls.append(("take", ()))
            continue
        due = f"202{rng.randint(4, 6)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        if family == "all_equal":
            urgency, due = 2, "2025-03-07"
        else:
            urgency, due = rng.randint(-3, 5), due if rng.random() < 0.7 else None
        calls.append(("add", (f"{rng.choice(STREETS)} {number}", urgency, due)))
    return calls


def valid(calls) -> bool:
    return calls[0] == ("RepairQueue", ()) and all(
        name == "take" and args == ()
        or name == "add" and args[0] and args[0] == args[0].strip() and type(args[1]) is int and (args[2] is None or is_date(args[2]))
        for name, args in calls[1:]
    )


def is_date(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
