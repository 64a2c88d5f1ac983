import array
import math


def believe_every_slice_is_a_copy():
    packed = array.array("i", [1, 2, 3])
    part = memoryview(packed)[:2]
    part[0] = 100
    assert packed[0] == 1


def believe_nan_can_be_found_by_equality():
    prices = [3.0, float("nan")]
    assert any(price == math.nan for price in prices)


def believe_a_column_of_integers_can_hold_nan():
    counts = array.array("q", [1, 2])
    try:
        counts.append(math.nan)
        accepted = True
    except TypeError:
        accepted = False
    assert accepted
