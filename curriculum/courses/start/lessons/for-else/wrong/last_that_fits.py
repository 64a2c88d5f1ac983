def seat_groups(groups, tables):
    result = []
    for size in groups:
        found = -1
        for index, seats in enumerate(tables):
            if seats >= size:
                found = index
        result.append(found)
    return result
