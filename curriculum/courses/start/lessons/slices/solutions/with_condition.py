def mask(number):
    if len(number) <= 4:
        return number
    return "*" * len(number[:-4]) + number[-4:]
