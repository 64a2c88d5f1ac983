# Converts without a net.
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
    if not 1 <= int(nights) <= 30:
        yield "nights", "out of range"


def load_bookings(text):
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    header = [name.strip() for name in next(rows)]
    places = [header.index(name) for name in ("code", "guest", "nights")]
    bookings, errors, seen = [], [], set()
    for number, row in enumerate(rows, start=2):
        if not row:
            continue
        code, guest, nights = (row[place].strip() if place < len(row) else "" for place in places)
        problems = list(problems_of(code, guest, nights, seen))
        seen.add(code)
        errors += [(number, column, problem) for column, problem in problems]
        if not problems:
            bookings.append({"code": code, "guest": guest, "nights": int(nights)})
    return bookings, errors
