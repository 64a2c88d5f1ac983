# Writes the old pairs back and removes nothing.
from contextlib import contextmanager


class Cancel(Exception):
    """Raised in a block to give it up without an error."""


@contextmanager
def transaction(stock):
    before = dict(stock)
    try:
        yield stock
    except BaseException as error:
        stock.update(before)
        if not isinstance(error, Cancel):
            raise


def play(stock, steps):  # ready: leave it as it is
    log = []

    def carry_out(steps):
        for step in steps:
            if isinstance(step, list):
                with transaction(stock) as inside:
                    log.append("same" if inside is stock else "another")
                    carry_out(step)
                log.append(dict(stock))
            elif step == "cancel":
                raise Cancel
            elif step == "Ctrl+C":
                raise KeyboardInterrupt
            else:
                article, change = step
                stock[article] = stock.get(article, 0) + change
                if not stock[article]:
                    del stock[article]
                elif stock[article] < 0:
                    raise ValueError

    try:
        carry_out(steps)
    except BaseException as error:
        log.append(type(error).__name__)
    return log, stock
