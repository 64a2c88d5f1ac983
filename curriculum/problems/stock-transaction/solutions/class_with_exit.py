# The same promise as a class: the result of __exit__ decides whether the exception goes on.
class Cancel(Exception):
    """Raised in a block to give it up without an error."""


class transaction:
    def __init__(self, stock):
        self.stock = stock

    def __enter__(self):
        self.before = self.stock.copy()
        return self.stock

    def __exit__(self, kind, error, traceback):
        if kind is None:
            return False
        self.stock.clear()
        self.stock.update(self.before)
        return issubclass(kind, Cancel)


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
