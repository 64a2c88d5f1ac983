def average(readings):
    if len(readings) == 0:
        return None
    return sum(readings) / len(readings)
