import random

FAMILIES = ("random", "seasons", "long_term", "flat")


def generate(family: str, size: int, rng: random.Random):
    """`size` hours. In `seasons` another cloud is cheap for a while, in `long_term` the term is a quarter of
    the time and there are eight clouds; in `flat` all prices are the highest."""
    clouds = {"random": rng.randint(1, 8), "long_term": 8}.get(family, rng.randint(2, 4))
    term = rng.randint(1, max(1, min(size, 6)))
    fee = rng.choice((0, rng.randint(1, 30), rng.randint(30, 300)))
    rows = []
    cheap, left = 0, 0
    for _ in range(size):
        if family in ("seasons", "long_term"):
            if left == 0:
                cheap = rng.randrange(clouds)
                left = rng.randint(1, 2 * term if family == "seasons" else max(1, size // 5))
            left -= 1
            rows.append([rng.randint(1, 20) if cloud == cheap else rng.randint(15, 60) for cloud in range(clouds)])
        elif family == "flat":
            rows.append([100_000] * clouds)
        else:
            rows.append([rng.randint(0, 50) for _ in range(clouds)])
    if family == "long_term":
        term = max(1, size // 4)
    return rows, term, fee


def valid(prices, term, fee) -> bool:
    return (
        all(1 <= len(row) <= 8 and len(row) == len(prices[0]) for row in prices)
        and all(type(price) is int and 0 <= price <= 100_000 for row in prices for price in row)
        and 1 <= term <= 20_000 and 0 <= fee <= 1_000_000_000
    )
