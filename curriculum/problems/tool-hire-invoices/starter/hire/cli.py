"""The command line: arguments in, a report and an exit code out."""

import argparse


def main(argv=None) -> int:
    """Prints the report and returns the exit code; `argv` is without the program's name, None means sys.argv."""
    parser = argparse.ArgumentParser(prog="hire", description="What every customer owes")
    parser.add_argument("terms", help="prices and rules, JSON")
    parser.add_argument("rentals", help="finished rentals, CSV")
    arguments = parser.parse_args(argv)
    ...
