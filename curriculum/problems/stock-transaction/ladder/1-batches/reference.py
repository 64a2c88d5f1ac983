from contextlib import contextmanager
from copy import deepcopy


class Cancel(Exception):
    """Raised in a block to give it up without an error."""


@contextmanager
def transaction(stock):
    before = deepcopy(stock)
    try:
        yield stock
    except BaseException as error:
        stock.clear()
        stock.update(before)
        if not isinstance(error, Cancel):
            raise
