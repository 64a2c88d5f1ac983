import math

NAN = float("nan")


def believe_nan_always_wins():
    assert math.isnan(max([1.0, 2.0, NAN]))


def believe_nan_never_wins():
    assert max([NAN, 1.0, 2.0]) == 2.0


def believe_sorting_sets_nan_apart():
    numbers = [value for value in sorted([2.0, NAN, 1.0]) if not math.isnan(value)]
    assert numbers == [1.0, 2.0]


def believe_not_greater_means_less_or_equal():
    assert (NAN <= 1.0) == (not NAN > 1.0)
