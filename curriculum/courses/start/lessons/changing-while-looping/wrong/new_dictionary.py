def drop_returned(loans):
    old = len(loans)
    kept = {}
    for book, days in loans.items():
        if days is not None:
            kept[book] = days
    loans = kept
    return old - len(loans)


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
