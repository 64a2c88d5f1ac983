def is_open(day, hour):
    if day == "Sat" or day == "Sun":
        return False
    if hour < 9 or hour >= 18:
        return False
    return True
