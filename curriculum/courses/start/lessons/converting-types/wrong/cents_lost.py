def cents(price):
    return int(float(price)) * 100
