import random

FAMILIES = ("mixed", "full_pages", "one_moment")


def generate(family: str, size: int, rng: random.Random):
    """`size` events and a tenth as many requests."""
    users = [f"user-{number}" for number in range(max(1, size // 12))]
    page_sizes = (1, 2, 5) if family == "full_pages" else (1, 3, 7, 10)
    events = []
    for number in range(size):
        # Every user gets equally many events where pages are to be full.
        user = users[number % len(users)] if family == "full_pages" else rng.choice(users)
        time = 0 if family == "one_moment" else rng.randrange(10 * size)
        events.append((f"e{number}", user, time))
    requests = []
    for _ in range(max(1, size // 10)):
        requests.append((rng.choice([*users, "stranger"]), rng.randint(1, 6), rng.choice(page_sizes)))
    return events, requests


def valid(events, requests) -> bool:
    ids = [event[0] for event in events]
    return (
        len(set(ids)) == len(ids) and all(number and user and type(time) is int for number, user, time in events)
        and all(user and page >= 1 and size >= 1 for user, page, size in requests)
    )
