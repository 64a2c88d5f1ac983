def drop_returned(loans):
    for book in list(loans):
        if loans[book] is None:
            del loans[book]


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
