"""The command line: arguments in, a report and an exit code out."""

import argparse
import sys
from collections import Counter

from .billing import bill
from .errors import HireError, RowError
from .storage import read_rentals, read_terms


def main(argv=None) -> int:
    """Prints the report and returns the exit code; `argv` is without the program's name, None means sys.argv."""
    parser = argparse.ArgumentParser(prog="hire", description="What every customer owes")
    parser.add_argument("terms", help="prices and rules, JSON")
    parser.add_argument("rentals", help="finished rentals, CSV")
    arguments = parser.parse_args(argv)
    try:
        terms = read_terms(arguments.terms)
        rentals, errors = read_rentals(arguments.rentals)
    except HireError as error:
        print(error, file=sys.stderr)
        return 2
    owed = Counter()
    for error in errors:
        print(error, file=sys.stderr)
    for rental in rentals:
        try:
            owed[rental.customer] += sum(cents for _, cents in bill(rental, terms))
        except RowError as error:
            print(error, file=sys.stderr)
            errors.append(error)
    for customer in sorted(owed):
        print(f"{customer}: {money(owed[customer])}")
    print(f"total: {money(owed.total())}")
    return 1 if errors else 0


def money(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    units, rest = divmod(abs(cents), 100)
    return f"{sign}{units}.{rest:02}"
