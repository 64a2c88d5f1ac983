# Finds cells by name and does not know of the mark that Excel puts in front.
import csv
import io


def problems_of(code, guest, nights, seen):
    if not code:
        yield "code", "missing"
    elif code in seen:
        yield "code", "repeated"
    if not guest:
        yield "guest", "missing"
    if not nights:
        yield "nights", "missing"
        return
    try:
        number = int(nights)
    except ValueError:
        yield "nights", "not a number"
    else:
        if not 1 <= number <= 30:
            yield "nights", "out of range"


def load_bookings(text):
    rows = csv.reader(io.StringIO(text, newline=""))
    header = [name.strip() for name in next(rows)]
    bookings, errors, seen = [], [], set()
    for number, row in enumerate(rows, start=2):
        if not row:
            continue
        cells = dict.fromkeys(header, "") | {name: cell.strip() for name, cell in zip(header, row)}
        code, guest, nights = cells["code"], cells["guest"], cells["nights"]
        problems = list(problems_of(code, guest, nights, seen))
        seen.add(code)
        errors += [(number, column, problem) for column, problem in problems]
        if not problems:
            bookings.append({"code": code, "guest": guest, "nights": int(nights)})
    return bookings, errors
