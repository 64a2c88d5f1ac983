import pytest
from bills import split_bill

PAIRS = [(0, 1), (0, 3), (1, 1), (100, 4), (100, 3), (101, 3), (2, 5), (999, 100), (7, 7)]


@pytest.mark.parametrize("total, people", PAIRS)
def test_shares_keep_every_promise(total, people):
    shares = list(split_bill(total, people))
    assert len(shares) == people
    assert sum(shares) == total
    assert max(shares) - min(shares) <= 1
    assert shares == sorted(shares, reverse=True)
    assert all(type(share) is int for share in shares)


@pytest.mark.parametrize("total, people", [(100, 0), (100, -1), (0, 0), (-1, 2), (-100, 3)])
def test_nonsense_is_refused(total, people):
    with pytest.raises(ValueError):
        split_bill(total, people)
