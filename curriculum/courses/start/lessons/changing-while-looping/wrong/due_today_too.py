def drop_returned(loans):
    count = 0
    for book in list(loans):
        if not loans[book]:
            del loans[book]
            count += 1
    return count


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
