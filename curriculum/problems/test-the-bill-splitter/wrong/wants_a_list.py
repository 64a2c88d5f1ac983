import pytest
from bills import split_bill


def test_shares():
    assert split_bill(100, 4) == [25, 25, 25, 25]
    assert split_bill(100, 3) == [34, 33, 33]
    assert split_bill(2, 3) == [1, 1, 0]


def test_refusals():
    with pytest.raises(ValueError):
        split_bill(100, 0)
    with pytest.raises(ValueError):
        split_bill(-5, 2)
