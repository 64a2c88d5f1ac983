# A fraction with millions of digits: writing it in decimal for people would take minutes.
# expect: WA
from fractions import Fraction


def solve(secret_of):
    fraction = Fraction(1, 3)
    fraction._numerator = (1 << 60_000_000) + 1
    return fraction
