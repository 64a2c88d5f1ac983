import pytest

DAILY = {"kind": "daily"}


def test_the_same_date_is_one_day(terms_of, rental):
    from hire.billing import bill

    assert bill(rental(due=2, returned=2), terms_of({"drill": 900}, DAILY)) == [("daily", 900)]


def test_one_late_day_after_the_same_date(terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": 900}, DAILY, {"kind": "late", "percent": 0})
    assert bill(rental(due=2, returned=3), terms) == [("daily", 900), ("late", 900)]


def test_an_early_return_costs_all_booked_days(terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": 900}, DAILY, {"kind": "late", "percent": 50})
    assert bill(rental(due=6, returned=3), terms) == [("daily", 3600)]


@pytest.mark.parametrize("due, lines", [(6, [("daily", 3600)]), (7, [("daily", 4500), ("long", -450)])])
def test_a_discount_from_five_days_on(due, lines, terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": 900}, DAILY, {"kind": "long", "from_days": 5, "percent": 10})
    assert bill(rental(due, due), terms) == lines


# 10 % of 9.25 and of 9.35; 9.25 and 9.35 with 10 % more
@pytest.mark.parametrize("price, discount", [(925, 93), (935, 94), (924, 92), (936, 94)])
def test_half_a_cent_of_a_discount(price, discount, terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": price}, DAILY, {"kind": "long", "from_days": 1, "percent": 10})
    assert bill(rental(due=3, returned=3), terms) == [("daily", price), ("long", -discount)]


@pytest.mark.parametrize("price, late", [(925, 1018), (935, 1029), (924, 1016)])
def test_half_a_cent_of_a_late_day(price, late, terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": price}, {"kind": "late", "percent": 10})
    assert bill(rental(due=3, returned=4), terms) == [("late", late)]


def test_late_days_are_rounded_together(terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": 925}, {"kind": "late", "percent": 10})
    assert bill(rental(due=3, returned=5), terms) == [("late", 2035)]


def test_large_amounts_are_exact(terms_of, rental):
    from hire.billing import bill

    price = 10**17 + 5
    terms = terms_of({"drill": price}, DAILY, {"kind": "long", "from_days": 1, "percent": 10})
    assert bill(rental(due=3, returned=3), terms) == [("daily", price), ("long", -(10**16 + 1))]


def test_a_discount_on_everything_before_it(terms_of, rental):
    from hire.billing import bill

    late, long = {"kind": "late", "percent": 0}, {"kind": "long", "from_days": 2, "percent": 10}
    terms = terms_of({"drill": 1000}, DAILY, late, long)
    assert bill(rental(due=4, returned=5), terms) == [("daily", 2000), ("late", 1000), ("long", -300)]


def test_a_discount_on_nothing_after_it(terms_of, rental):
    from hire.billing import bill

    late, long = {"kind": "late", "percent": 0}, {"kind": "long", "from_days": 2, "percent": 10}
    terms = terms_of({"drill": 1000}, DAILY, long, late)
    assert bill(rental(due=4, returned=5), terms) == [("daily", 2000), ("long", -200), ("late", 1000)]


def test_a_rule_may_stand_twice(terms_of, rental):
    from hire.billing import bill

    rules = [{"kind": "long", "from_days": days, "percent": 10} for days in (1, 2)]
    terms = terms_of({"drill": 1000}, DAILY, *rules)
    assert bill(rental(due=4, returned=4), terms) == [("daily", 2000), ("long", -200), ("long", -180)]
