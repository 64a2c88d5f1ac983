import csv
import io
import random

FAMILIES = ("messy", "clean", "shuffled_columns")

GUESTS = ("Anna", "Oleg Лис", "Weber, Ira", 'Lev "Leo"', "Eva\nMay", "", "  ")
NIGHTS = ("1", "7", "30", "31", "0", "-3", "two", "2.5", "", " 5 ")


def generate(family: str, size: int, rng: random.Random):
    """The text of a file with `size` rows below the header, and how many results to take."""
    columns = ["code", "guest", "nights"]
    if family == "shuffled_columns":
        columns.append("paid")
        rng.shuffle(columns)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    for number in range(size):
        row = {"code": f"K{number}", "guest": "Anna", "nights": "2", "paid": "yes"}
        if family != "clean":
            row |= {"guest": rng.choice(GUESTS), "nights": rng.choice(NIGHTS)}
            if rng.random() < 0.3:
                row["code"] = rng.choice(("", "K1", f"K{rng.randrange(size)}"))
        cells = [row[name] for name in columns]
        if family == "messy" and rng.random() < 0.1:
            cells = cells[: rng.randrange(1, 3)]
        writer.writerow([] if family == "messy" and rng.random() < 0.05 else cells)
    return out.getvalue(), size if family == "clean" else rng.randint(0, size + 1)


def valid(text, wanted=None) -> bool:
    text = text.removeprefix("\ufeff")
    if wanted is not None and wanted < 0:
        return False
    if text.count('"') % 2 or any(mark in text.replace("\r\n", "\n") for mark in "\r\t"):
        return False
    rows = list(csv.reader(io.StringIO(text, newline="")))
    if not rows:
        return False
    header = [cell.strip() for cell in rows[0]]
    return {"code", "guest", "nights"} <= set(header) and len(set(header)) == len(header)
