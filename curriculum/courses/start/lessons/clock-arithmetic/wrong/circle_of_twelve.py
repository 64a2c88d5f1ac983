def city_hour(hour, offset):
    return (hour + offset) % 12
