import random

FAMILIES = ("random", "all_different", "repeated", "messy")

COUNTRIES = ("NA", "DE", "NO", "KZ", "PT", "NL", "RS", "AM")


def spelled(country: str, rng: random.Random) -> str:
    return rng.choice((country, country.lower(), f" {country}", f"{country.title()} "))


def generate(family: str, size: int, rng: random.Random):
    """A file of `size` scans, heading aside."""
    lines = ["parcel,country,grams"]
    for number in range(size):
        parcel = f"{rng.randrange(max(1, size)):04}"
        country = rng.choice(COUNTRIES)
        grams = str(rng.randint(1, 30_000))
        if family == "all_different":
            parcel = f"P{number}"
        elif family == "repeated":
            parcel = rng.choice(("7", "07", "007"))
        elif family == "messy":
            country = rng.choice((spelled(country, rng), ""))
            grams = rng.choice((grams, grams, "", "n/a", "-", "0"))
        lines.append(f"{parcel},{country},{grams}")
    return ("\n".join(lines) + "\n",)
