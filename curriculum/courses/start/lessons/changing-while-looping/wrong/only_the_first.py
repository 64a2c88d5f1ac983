def drop_returned(loans):
    for book in loans:
        if loans[book] is None:
            del loans[book]
            return 1
    return 0


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
