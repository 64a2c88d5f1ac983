import random
from datetime import datetime, timedelta

FAMILIES = ("any_day", "night_of_change", "half_hour")

CHANGES = {
    "Europe/Berlin": ("2023-03-26", "2023-10-29", "2024-03-31", "2024-10-27"),
    "America/New_York": ("2023-03-12", "2023-11-05", "2024-03-10", "2024-11-03"),
    "Australia/Lord_Howe": ("2023-04-02", "2023-10-01", "2024-04-07", "2024-10-06"),
}


def generate(family: str, size: int, rng: random.Random):
    """A zone and `size` shifts."""
    zone = "Australia/Lord_Howe" if family == "half_hour" else rng.choice(("Europe/Berlin", "America/New_York"))
    shifts = []
    for _ in range(size):
        if family == "any_day":
            start = datetime(2023, 1, 1) + timedelta(minutes=rng.randrange(2 * 365 * 24 * 60))
            length = rng.randint(-30, 3000)
        else:
            start = datetime.fromisoformat(rng.choice(CHANGES[zone])) + timedelta(minutes=rng.randint(-120, 210))
            length = rng.randint(-60, 240)
        end = start + timedelta(minutes=length)
        shifts.append((start.isoformat(timespec="minutes"), end.isoformat(timespec="minutes")))
    return zone, shifts


def valid(zone, shifts) -> bool:
    return zone in (*CHANGES, "UTC", "Asia/Kolkata", "Europe/Moscow") and all(is_minute(start) and is_minute(end) for start, end in shifts)


def is_minute(text):
    try:
        return datetime.fromisoformat(text).isoformat(timespec="minutes") == text and 2000 <= int(text[:4]) <= 2030
    except ValueError:
        return False
