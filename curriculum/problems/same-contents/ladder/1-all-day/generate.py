import random

FAMILIES = ("random", "all_different", "all_the_same", "first_goes")

ARTICLES = ("tea", "Tea", "cup", "soap", "nut,bolt", "nut", "bolt", "чай", "ёлка", "t", "ea")


def generate(family: str, size: int, rng: random.Random):
    """`size` calls."""
    calls, waiting = [("Packing", ())], []
    for position in range(size):
        if waiting and rng.random() < (0.1 if family == "all_different" else 0.35):
            place = 0 if family == "first_goes" else rng.randrange(len(waiting))
            calls.append(("cancel", (waiting.pop(place),)))
            continue
        if family == "all_different":
            articles = [f"article {position}", *rng.choices(ARTICLES, k=5)]
        elif family == "random":
            articles = rng.choices(ARTICLES, k=rng.randint(0, 2))
        else:
            articles = ["cup", "cup", "tea", "soap"]
        rng.shuffle(articles)
        waiting.append(f"N-{size - position}")
        calls.append(("add", (waiting[-1], articles)))
    return calls


def valid(calls) -> bool:
    seen, waiting = set(), set()
    if calls[0] != ("Packing", ()):
        return False
    for name, args in calls[1:]:
        if name == "cancel":
            if args[0] not in waiting:
                return False
            waiting.remove(args[0])
            continue
        number, articles = args
        if name != "add" or not number or number in seen or len(articles) > 20 or not all(isinstance(one, str) and one for one in articles):
            return False
        seen.add(number)
        waiting.add(number)
    return True
