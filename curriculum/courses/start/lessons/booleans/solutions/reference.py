def is_open(day, hour):
    is_weekend = day == "Sat" or day == "Sun"
    return not is_weekend and 9 <= hour < 18
