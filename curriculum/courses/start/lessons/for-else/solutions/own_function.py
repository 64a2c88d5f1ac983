def first_table(size, tables):
    for index, seats in enumerate(tables):
        if seats >= size:
            return index
    return -1


def seat_groups(groups, tables):
    result = []
    for size in groups:
        result.append(first_table(size, tables))
    return result
