import pytest
from bills import split_bill


@pytest.mark.parametrize("total, people", [(100, 3), (101, 3), (5, 5), (0, 1), (2, 5)])
def test_shares_add_up(total, people):
    shares = split_bill(total, people)
    assert len(shares) == people
    assert sum(shares) == total


def test_refusals():
    with pytest.raises(ValueError):
        split_bill(100, 0)
    with pytest.raises(ValueError):
        split_bill(-5, 2)
