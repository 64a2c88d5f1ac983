"""What a rental costs. Knows neither files nor the command line."""

from dataclasses import dataclass
from datetime import date

from .errors import RowError, TermsError


@dataclass(frozen=True)
class Rental:
    line: int  # of rentals.csv, where it stands
    customer: str
    tool: str
    taken: date
    due: date
    returned: date

    @property
    def booked_days(self) -> int:
        return max((self.due - self.taken).days, 1)

    @property
    def late_days(self) -> int:
        return max((self.returned - self.due).days, 0)


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


_rules: dict[str, type[Rule]] = {}


def register(kind):
    """A decorator for classes: the rule that stands in terms.json under this kind. Returns the class itself."""

    def remember(rule):
        if kind in _rules:
            raise ValueError(f"there is a rule {kind!r} already")
        rule.kind = kind
        _rules[kind] = rule
        return rule

    return remember


def make_rule(entry: dict) -> Rule:
    """The rule for an entry such as {"kind": "late", "percent": 50}; TermsError if there is none.

    The entry stays as it is."""
    try:
        options = dict(entry)
        rule = _rules[options.pop("kind")]
    except (KeyError, TypeError, ValueError) as error:
        raise TermsError(f"no rule of this kind: {entry!r}") from error
    try:
        return rule(**options)
    except TypeError as error:
        raise TermsError(f"wrong options: {entry!r}") from error


def bill(rental: Rental, terms: Terms) -> list[tuple[str, int]]:
    """The lines of the invoice: kind and cents, without amounts of 0. RowError if the tool has no price."""
    if rental.tool not in terms.prices:
        raise RowError(rental.line, f"no price for {rental.tool!r}")
    lines, so_far = [], 0
    for rule in terms.rules:
        amount = rule.amount(rental, terms.prices[rental.tool], so_far)
        if amount:
            lines.append((rule.kind, amount))
        so_far += amount
    return lines


def percent_of(cents: int, percent: int) -> int:
    """Rounded to whole cents, half a cent up."""
    return (cents * percent + 50) // 100


@register("daily")
class Daily(Rule):
    def amount(self, rental, price, so_far):
        return price * rental.booked_days


@register("long")
class Long(Rule):
    def __init__(self, from_days, percent):
        self.from_days = from_days
        self.percent = percent

    def amount(self, rental, price, so_far):
        return -percent_of(so_far, self.percent) if rental.booked_days >= self.from_days else 0


@register("late")
class Late(Rule):
    def __init__(self, percent):
        self.percent = percent

    def amount(self, rental, price, so_far):
        return percent_of(price * rental.late_days, 100 + self.percent)
