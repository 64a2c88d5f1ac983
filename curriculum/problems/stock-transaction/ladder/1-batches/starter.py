class Cancel(Exception):
    """Raised in a block to give it up without an error."""


def transaction(stock):
    ...
