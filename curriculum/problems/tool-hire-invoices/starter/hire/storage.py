"""Reads the two files. Knows how they are written and not what anything costs."""

from .billing import Rental, Terms
from .errors import RowError


def read_terms(path) -> Terms:
    """What terms.json says; TermsError if it cannot be used."""
    ...


def read_rentals(path) -> tuple[list[Rental], list[RowError]]:
    """The good rows, and an error for each bad one, both in the order of the file; RentalsError if there is no
    reading it. Whether a tool has a price is not its business."""
    ...
