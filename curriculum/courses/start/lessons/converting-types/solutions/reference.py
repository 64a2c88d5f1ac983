def cents(price):
    return round(float(price) * 100)
