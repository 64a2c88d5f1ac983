import random

FAMILIES = ("random", "quiet", "one_author", "all_open")


def generate(family: str, size: int, rng: random.Random):
    """`size` tickets, at most 400, and about three times as many comments."""
    size = min(size, 400)
    people = [(number, f"{rng.choice(('Ira', 'Tom', 'Олег', 'Zoë'))} {number}") for number in range(1, size // 2 + 2)]
    tickets = []
    for number in range(1, size + 1):
        is_open = family == "all_open" or rng.random() < 0.6
        engineer = rng.choice(people)[0] if rng.random() < 0.8 else None
        tickets.append((number, f"Ticket {rng.randint(1, size)}", is_open, engineer))
    comments = []
    for number in range(1, 3 * size + 1 if family != "quiet" else 1):
        author = people[0] if family == "one_author" else rng.choice(people)
        comments.append((number, rng.randint(0, size), rng.randint(1, size), author[0]))
    return ({"engineers": people, "tickets": tickets, "comments": comments},)
