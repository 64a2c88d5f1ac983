def drop_returned(loans):
    count = 0
    for book in loans:
        if loans[book] is None:
            del loans[book]
            count += 1
    return count


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
