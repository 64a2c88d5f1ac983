import random

FAMILIES = ("mixed", "few_invoices", "namesakes")

NAMES = ("Altai", "Baltic", "Cedar", "Delta", "Ember", "Falcon", "O''Hara", "Заря", "Нева")


def rows_of(table, rows):
    """In pieces, because SQLite bounds the length of one statement."""
    pieces = [rows[start : start + 400] for start in range(0, len(rows), 400)]
    return "".join(f"INSERT INTO {table} VALUES {', '.join(piece)};\n" for piece in pieces)


def generate(family: str, size: int, rng: random.Random):
    """About `size` invoices of a tenth as many clients, as the script that fills the tables."""
    clients = max(1, size // 10) if family != "few_invoices" else size
    managers = [f"({number}, 'Manager {number}')" for number in range(1, clients // 20 + 2)]
    people = []
    for number in range(1, clients + 1):
        name = rng.choice(NAMES) if family == "namesakes" else f"{rng.choice(NAMES)} {number * 7 % 101}"
        manager = rng.randint(1, len(managers)) if rng.random() < 0.8 else "NULL"
        people.append(f"({number}, '{name}', {manager})")
    invoices = []
    for number in range(1, size + 1):
        paid = "NULL" if rng.random() < 0.4 else f"'2026-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}'"
        invoices.append(f"({number}, {rng.randint(1, clients)}, {rng.randint(1, 50) * 1000}, {paid})")
    return rows_of("manager", managers) + rows_of("client", people) + rows_of("invoice", invoices)
