def departure(city, hour, minute):
    pass
