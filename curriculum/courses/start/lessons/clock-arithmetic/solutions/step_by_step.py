def city_hour(hour, offset):
    result = hour + offset
    if result < 0:
        result = result + 48
    return result - result // 24 * 24
