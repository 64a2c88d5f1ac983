# A new list for each article is deep enough: the batches themselves cannot change.
class Cancel(Exception):
    pass


class transaction:
    def __init__(self, stock):
        self.stock = stock

    def __enter__(self):
        self.before = {article: batches.copy() for article, batches in self.stock.items()}
        return self.stock

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            self.stock.clear()
            self.stock |= self.before
        return isinstance(error, Cancel)
