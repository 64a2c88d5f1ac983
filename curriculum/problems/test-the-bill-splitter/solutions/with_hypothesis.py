import pytest
from bills import split_bill
from hypothesis import given, settings
from hypothesis import strategies as st


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 60), st.integers(1, 30))
def test_shares_keep_every_promise(total, people):
    shares = list(split_bill(total, people))
    assert len(shares) == people and sum(shares) == total
    assert max(shares) - min(shares) <= 1
    assert shares == sorted(shares, reverse=True)
    assert {type(share) for share in shares} == {int}


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 100), st.integers(-2, 0))
def test_somebody_has_to_pay(total, people):
    with pytest.raises(ValueError):
        split_bill(total, people)


def test_a_bill_is_not_negative():
    with pytest.raises(ValueError):
        split_bill(-1, 2)
