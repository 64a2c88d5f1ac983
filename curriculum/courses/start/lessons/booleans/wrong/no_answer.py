def is_open(day, hour):
    if day != "Sat" and day != "Sun" and 9 <= hour < 18:
        return True
