# The solution before: a shallow copy.
from contextlib import contextmanager


class Cancel(Exception):
    pass


@contextmanager
def transaction(stock):
    before = dict(stock)
    try:
        yield stock
    except BaseException as error:
        stock.clear()
        stock.update(before)
        if not isinstance(error, Cancel):
            raise
