def mask(number):
    hidden = len(number) - 4
    return "*" * hidden + number[-4:]
