def drop_returned(loans):
    pass


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
