"""What a rental costs. Knows neither files nor the command line."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Rental:
    line: int  # of rentals.csv, where it stands
    customer: str
    tool: str
    taken: date
    due: date
    returned: date


class Rule:
    """One rule of an invoice. Options in terms.json become keyword arguments of the class."""

    kind: str  # what the class is registered for; set by `register`

    def amount(self, rental: Rental, price: int, so_far: int) -> int:
        """Cents to add: `price` is that of a day, `so_far` what the rules before this one add up to."""
        raise NotImplementedError


@dataclass(frozen=True)
class Terms:
    prices: dict[str, int]  # of a day, in cents, by tool
    rules: list[Rule]  # in the order in which they apply


def register(kind):
    """A decorator for classes: the rule that stands in terms.json under this kind. Returns the class itself."""
    ...


def make_rule(entry: dict) -> Rule:
    """The rule for an entry such as {"kind": "late", "percent": 50}; TermsError if there is none.

    The entry stays as it is."""
    ...


def bill(rental: Rental, terms: Terms) -> list[tuple[str, int]]:
    """The lines of the invoice: kind and cents, without amounts of 0. RowError if the tool has no price."""
    ...
