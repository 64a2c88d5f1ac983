import random

FAMILIES = ("random", "all_different", "all_the_same", "shuffled_pairs")

ARTICLES = ("tea", "Tea", "cup", "soap", "nut,bolt", "nut", "bolt", "чай", "ёлка", "t", "ea")


def generate(family: str, size: int, rng: random.Random):
    """`size` orders; the numbers are not in the order of the alphabet."""
    orders = []
    for position in range(size):
        if family == "all_different":
            articles = [f"article {position}", *rng.choices(ARTICLES, k=5)]
        elif family == "all_the_same":
            articles = ["cup", "cup", "tea", "soap"]
        elif family == "shuffled_pairs":
            # Orders at the same distance from both ends belong together.
            articles = [f"article {min(position, size - 1 - position)}", "cup", "cup", "tea"]
        else:
            articles = rng.choices(ARTICLES, k=rng.randint(0, 3))
        rng.shuffle(articles)
        orders.append((f"N-{size - position}", articles))
    return (orders,)


def valid(orders) -> bool:
    numbers = [number for number, _ in orders]
    return len(set(numbers)) == len(numbers) and all(
        isinstance(number, str) and number and len(articles) <= 20 and all(isinstance(name, str) and name for name in articles)
        for number, articles in orders
    )
