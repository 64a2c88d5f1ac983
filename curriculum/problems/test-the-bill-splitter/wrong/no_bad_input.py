import pytest
from bills import split_bill


@pytest.mark.parametrize("total, people", [(0, 1), (0, 3), (100, 4), (100, 3), (101, 3), (2, 5), (999, 100)])
def test_shares(total, people):
    shares = list(split_bill(total, people))
    assert len(shares) == people
    assert sum(shares) == total
    assert shares[0] - shares[-1] <= 1
    assert shares == sorted(shares, reverse=True)
    assert all(type(share) is int for share in shares)
