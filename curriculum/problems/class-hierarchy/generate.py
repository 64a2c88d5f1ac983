import random

FAMILIES = ("with_glass", "without_glass", "any")

OWN_KEYWORD = {"Insured": "value", "Express": "hours"}


def generate(family: str, size: int, rng: random.Random):
    """An order with `size` features, as far as there are so many."""
    known = ["Fragile", "Glass", "Insured", "Express"]
    if family == "without_glass":
        known.remove("Glass")
    features = rng.sample(known, min(size, len(known)))
    if family == "with_glass" and size and "Glass" not in features:
        features[rng.randrange(len(features))] = "Glass"
    if {"Fragile", "Glass"} <= set(features) and features.index("Fragile") < features.index("Glass"):
        # A subclass must come before its parent, or there is no MRO.
        first, second = features.index("Fragile"), features.index("Glass")
        features[first], features[second] = "Glass", "Fragile"
    details = {"weight": rng.randint(1, 40)}
    for name in features:
        if name in OWN_KEYWORD:
            details[OWN_KEYWORD[name]] = rng.randint(1, 500)
    return features, details
