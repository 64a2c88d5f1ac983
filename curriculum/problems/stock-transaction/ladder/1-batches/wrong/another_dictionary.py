# Lets the block work on a copy.
from contextlib import contextmanager
from copy import deepcopy


@contextmanager
def transaction(stock):
    inside = deepcopy(stock)
    yield inside
    stock.clear()
    stock.update(inside)
