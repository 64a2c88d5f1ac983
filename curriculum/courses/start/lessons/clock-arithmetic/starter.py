def city_hour(hour, offset):
    pass
