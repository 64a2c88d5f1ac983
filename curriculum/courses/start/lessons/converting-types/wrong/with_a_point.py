def cents(price):
    return float(price) * 100
