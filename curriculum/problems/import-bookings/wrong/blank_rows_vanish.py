# Numbers what DictReader hands out.
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
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), restval="")
    bookings, errors, seen = [], [], set()
    rows.fieldnames = [name.strip() for name in rows.fieldnames]
    for number, row in enumerate(rows, start=2):
        code, guest, nights = (row[name].strip() for name in ("code", "guest", "nights"))
        problems = list(problems_of(code, guest, nights, seen))
        seen.add(code)
        errors += [(number, column, problem) for column, problem in problems]
        if not problems:
            bookings.append({"code": code, "guest": guest, "nights": int(nights)})
    return bookings, errors
