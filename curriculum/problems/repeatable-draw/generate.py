import random

FAMILIES = ("some", "everything", "all_marked", "none_marked_often", "one_marked_often", "all_marked_often")


def generate(family: str, size: int, rng: random.Random):
    """About `size` pallets and three seeds; where it says often, four pallets and `size` seeds."""
    if family.endswith("often"):
        pallets = ["C", "A", "D", "B"]
        marked = {"none": [], "one": ["C"], "all": ["B", "A", "C", "D"]}[family.split("_")[0]]
        return pallets, marked, 2 + len(marked) % 4, list(range(size))
    pallets = [f"P{number}" for number in range(size)]
    rng.shuffle(pallets)
    share = {"some": 0.1, "everything": 0.0, "all_marked": 1.0}[family]
    marked = rng.sample(pallets, int(size * share))
    count = size if family == "everything" else size // 2
    return pallets, marked, count, [rng.randrange(10**6) for _ in range(3)]


def valid(pallets, marked, count, seeds) -> bool:
    return (
        all(type(name) is str and name for name in pallets)
        and len(set(pallets)) == len(pallets)
        and len(set(marked)) == len(marked)
        and set(marked) <= set(pallets)
        and count >= 0
        and all(type(seed) is int and 0 <= seed <= 10**9 for seed in seeds)
    )
