# Columns by name: each row becomes a dictionary. Blank rows are numbered and dropped before that.
import csv
import io


def load_bookings(text):
    numbers = []

    def counted(rows):
        for number, row in enumerate(rows, start=1):
            if row:
                numbers.append(number)
                yield row

    rows = counted(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))
    header = [name.strip() for name in next(rows)]
    bookings, errors, codes = [], [], {""}
    for cells in rows:
        row = dict.fromkeys(header, "") | {name: cell.strip() for name, cell in zip(header, cells)}
        before = len(errors)

        def report(column, problem):
            errors.append((numbers[-1], column, problem))

        if not row["code"]:
            report("code", "missing")
        elif row["code"] in codes:
            report("code", "repeated")
        codes.add(row["code"])
        if not row["guest"]:
            report("guest", "missing")
        nights = None
        try:
            nights = int(row["nights"])
        except ValueError:
            report("nights", "not a number" if row["nights"] else "missing")
        if nights is not None and nights not in range(1, 31):
            report("nights", "out of range")
        if len(errors) == before:
            bookings.append({"code": row["code"], "guest": row["guest"], "nights": nights})
    return bookings, errors
