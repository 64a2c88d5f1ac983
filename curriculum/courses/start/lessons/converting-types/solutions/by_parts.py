def cents(price):
    parts = price.split(".")
    result = int(parts[0]) * 100
    if len(parts) == 2:
        result = result + int((parts[1] + "00")[:2])
    return result
