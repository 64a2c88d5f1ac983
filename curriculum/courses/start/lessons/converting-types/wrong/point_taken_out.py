def cents(price):
    return int(price.replace(".", ""))
