def is_open(day, hour):
    return day != "Sat" and day != "Sun" and 9 <= hour <= 18
