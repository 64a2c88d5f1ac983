"""What can go wrong, as classes."""


class HireError(Exception):
    """The base of all errors of this package."""


class TermsError(HireError):
    """terms.json cannot be used."""


class RentalsError(HireError):
    """rentals.csv cannot be used at all."""


class RowError(HireError):
    """One row of rentals.csv cannot be used. As a text it is `line 4: reason`."""

    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")
        self.line = line
