# The mark is taken off by a generator in front of the reader.
import csv


def without_mark(lines):
    for number, line in enumerate(lines):
        yield line if number else line.removeprefix("\ufeff")


def nights_problem(nights):
    if not nights:
        return "missing"
    try:
        return None if int(nights) in range(1, 31) else "out of range"
    except ValueError:
        return "not a number"


def load_bookings(lines):
    rows = csv.reader(without_mark(lines))
    header = [cell.strip() for cell in next(rows)]
    seen = {""}
    for number, row in enumerate(rows, 2):
        if row:
            cells = dict(zip(header, map(str.strip, row)))
            code, guest, nights = (cells.get(name, "") for name in ("code", "guest", "nights"))
            found = [("code", "repeated" if code else "missing")] if code in seen else []
            found += [("guest", "missing")] * (not guest)
            if problem := nights_problem(nights):
                found.append(("nights", problem))
            seen.add(code)
            yield number, found if found else {"code": code, "guest": guest, "nights": int(nights)}
