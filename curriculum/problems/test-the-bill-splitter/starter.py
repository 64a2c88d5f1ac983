import pytest
from bills import split_bill


def test_an_even_bill():
    assert sum(split_bill(100, 4)) == 100
