def cents(price):
    pass
