def mask(number):
    return "*" * 12 + number[-4:]
