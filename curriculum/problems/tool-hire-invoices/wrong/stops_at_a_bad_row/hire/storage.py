"""Reads the two files. Knows how they are written and not what anything costs."""

import csv
import json
from datetime import date

from .billing import Rental, Terms, make_rule
from .errors import RentalsError, RowError, TermsError

COLUMNS = ("customer", "tool", "taken", "due", "returned")


def read_terms(path) -> Terms:
    """What terms.json says; TermsError if it cannot be used."""
    try:
        with open(path, encoding="utf-8") as file:
            terms = json.load(file)
        prices, entries = dict(terms["tools"]), list(terms["rules"])
    except KeyError as error:
        raise TermsError(f"{path}: no {error}") from error
    except (OSError, ValueError, TypeError) as error:
        raise TermsError(f"{path}: {error}") from error
    for tool, price in prices.items():
        if type(price) is not int or price <= 0:
            raise TermsError(f"{path}: the price of {tool!r} is no whole number above 0: {price!r}")
    return Terms(prices, [make_rule(entry) for entry in entries])


def read_rentals(path) -> tuple[list[Rental], list[RowError]]:
    """The good rows, and an error for each bad one, both in the order of the file; RentalsError if there is no
    reading it. Whether a tool has a price is not its business."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return _read_rows(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RentalsError(f"{path}: {error}") from error


def _read_rows(reader) -> tuple[list[Rental], list[RowError]]:
    reader.fieldnames = [name.strip() for name in reader.fieldnames or ()]
    absent = [name for name in COLUMNS if name not in reader.fieldnames]
    if absent:
        raise RentalsError(f"no column {', '.join(absent)}")
    rentals, errors = [], []
    for row in reader:
        rentals.append(_read_row(row, reader.line_num))
    return rentals, errors


def _read_row(row, line) -> Rental:
    cells = {name: (row[name] or "").strip() for name in COLUMNS}
    for name, cell in cells.items():
        if not cell:
            raise RowError(line, f"no {name}")
    try:
        taken, due, returned = (date.fromisoformat(cells[name]) for name in ("taken", "due", "returned"))
    except ValueError as error:
        raise RowError(line, str(error)) from error
    if min(due, returned) < taken:
        raise RowError(line, "due or returned before taken")
    return Rental(line, cells["customer"], cells["tool"], taken, due, returned)
