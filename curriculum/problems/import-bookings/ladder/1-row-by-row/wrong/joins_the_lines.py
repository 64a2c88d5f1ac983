# The solution before, with the lines put together.
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


def load_bookings(lines):
    rows = csv.reader(io.StringIO("".join(lines).removeprefix("\ufeff"), newline=""))
    header = [name.strip() for name in next(rows)]
    places = [header.index(name) for name in ("code", "guest", "nights")]
    seen = set()
    for number, row in enumerate(rows, start=2):
        if not row:
            continue
        code, guest, nights = (row[place].strip() if place < len(row) else "" for place in places)
        problems = list(problems_of(code, guest, nights, seen))
        seen.add(code)
        yield number, problems or {"code": code, "guest": guest, "nights": int(nights)}
