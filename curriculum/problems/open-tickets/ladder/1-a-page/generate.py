import random

FAMILIES = ("random", "quiet", "one_author", "all_open")


def generate(family: str, size: int, rng: random.Random):
    """`size` tickets, at most 400, about three times as many comments, and a page."""
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
    return {"engineers": people, "tickets": tickets, "comments": comments}, rng.randint(0, size), rng.randint(1, 20)


def valid(rows, after, size) -> bool:
    engineers = {row[0] for row in rows.get("engineers", [])}
    tickets = {row[0] for row in rows.get("tickets", [])}
    return (
        after >= 0 and size >= 1
        and set(rows) <= {"engineers", "tickets", "comments"}
        and all(len({row[0] for row in table}) == len(table) and all(row[0] >= 1 for row in table) for table in rows.values())
        and all(type(row[2]) is bool and (row[3] is None or row[3] in engineers) for row in rows.get("tickets", []))
        and all(row[2] in tickets and row[3] in engineers for row in rows.get("comments", []))
    )
