def is_open(day, hour):
    if day == "Sat" or "Sun":
        return False
    return 9 <= hour < 18
