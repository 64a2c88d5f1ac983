def average(readings):
    total = 0
    for value in readings:
        if value is not None:
            total += value
    if len(readings) == 0:
        return None
    return total / len(readings)
