def average(readings):
    total = 0
    count = 0
    for value in readings:
        if value is not None:
            total += value
            count += 1
    if count == 0:
        return 0
    return total / count
