def drop_returned(loans):
    back = [book for book, days in loans.items() if days is None]
    for book in back:
        loans.pop(book)
    return len(back)


def evening(loans):
    count = drop_returned(loans)
    return [count, loans]
