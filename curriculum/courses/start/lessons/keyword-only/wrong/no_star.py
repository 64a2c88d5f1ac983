def parking(hours, electric=False, weekend=False):
    price = hours * 4
    if weekend:
        price = price // 2
    if electric:
        price += 5
    return price
