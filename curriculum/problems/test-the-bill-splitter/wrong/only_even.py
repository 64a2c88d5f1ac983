import pytest
from bills import split_bill


@pytest.mark.parametrize("total, people", [(100, 4), (9, 3), (50, 1), (0, 2)])
def test_everybody_pays_the_same(total, people):
    assert list(split_bill(total, people)) == [total // people] * people


def test_refusals():
    with pytest.raises(ValueError):
        split_bill(100, 0)
    with pytest.raises(ValueError):
        split_bill(-5, 2)
