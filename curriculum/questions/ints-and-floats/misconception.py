from decimal import Decimal


def believe_floats_add_like_on_paper():
    total = 0.1 + 0.2
    assert total == 0.3


def believe_decimal_repairs_a_float():
    price = Decimal(0.1)
    assert price == Decimal("0.1")


def believe_floor_division_cuts_the_fraction_off():
    quotient = -7 // 2
    assert quotient == -3


def believe_halves_are_rounded_up():
    rounded = round(2.5)
    assert rounded == 3
