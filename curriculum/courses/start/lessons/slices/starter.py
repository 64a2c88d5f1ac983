def mask(number):
    pass
