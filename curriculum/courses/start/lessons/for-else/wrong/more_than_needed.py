def seat_groups(groups, tables):
    result = []
    for size in groups:
        for index, seats in enumerate(tables):
            if seats > size:
                result.append(index)
                break
        else:
            result.append(-1)
    return result
