import decimal
import math
import sys
from decimal import Decimal
from fractions import Fraction


def prove_binary_fractions():
    tenth, fifth = 0.1, 0.2
    total = tenth + fifth
    bits = sys.float_info.mant_dig
    stored = Fraction(tenth)
    assert total != 0.3
    assert repr(total) == "0.30000000000000004"
    assert bits == 53
    assert stored == Fraction(3602879701896397, 2**55)
    assert stored != Fraction(1, 10)


def prove_compare_with_tolerance():
    total = 0.0
    for _ in range(10):
        total += 0.1
    equal, close, far = total == 1.0, math.isclose(total, 1.0), math.isclose(total, 1.001)
    assert (equal, close, far) == (False, True, False)

    near_zero = 1e-12
    close_to_zero = [math.isclose(near_zero, 0.0), math.isclose(near_zero, 0.0, abs_tol=1e-9)]
    assert close_to_zero == [False, True]


def prove_decimal_from_strings():
    price, fee = Decimal("0.1"), Decimal("0.2")
    total, from_float = price + fee, Decimal(0.1)
    assert total == Decimal("0.3")
    assert from_float != price

    cents = [int(Decimal(text) * 100) for text in ("0.10", "0.20")]
    assert sum(cents) == 30


def prove_int_has_no_limit():
    large = 2**200
    next_one = large + 1
    assert next_one - large == 1
    assert type(large) is int
    assert large > sys.maxsize


def prove_large_ints_as_floats():
    exact, above = 2**53, 2**53 + 1
    as_floats = [float(exact) == exact, float(above) == above]
    assert as_floats == [True, False]

    half, whole = 7 / 2, 6 / 2
    assert (half, type(whole)) == (3.5, float)


def prove_floor_division():
    quotient, remainder = -7 // 2, -7 % 2
    towards_zero, other_sign = int(-7 / 2), 7 % -2
    assert (quotient, remainder) == (-4, 1)
    assert (towards_zero, other_sign) == (-3, -1)
    assert quotient * 2 + remainder == -7


def prove_round_half_to_even():
    halves = [0.5, 1.5, 2.5, 3.5]
    rounded = [round(number) for number in halves]
    assert rounded == [0, 2, 2, 4]

    amounts = [Decimal("2.5"), Decimal("-2.5")]
    half_up = [amount.quantize(Decimal("1"), rounding=decimal.ROUND_HALF_UP) for amount in amounts]
    assert half_up == [3, -3]
