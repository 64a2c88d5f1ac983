def cents(price):
    return int(price) * 100
