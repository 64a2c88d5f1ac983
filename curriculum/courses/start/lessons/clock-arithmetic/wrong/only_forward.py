def city_hour(hour, offset):
    result = hour + offset
    if result >= 24:
        result = result - 24
    return result
