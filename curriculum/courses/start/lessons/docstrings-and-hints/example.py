def double(number: int) -> int:
    """Return twice the number."""
    return number * 2


print(double(21))
print(double("21"), "is not a number, and nobody objected")
print(double.__doc__)


def half(number: int) -> float:
    # A comment is not a docstring.
    return number / 2


print(half(7), half.__doc__)
