def mask(number):
    return "*" * (len(number) - 4) + number[-4:-1]
