def is_open(day, hour):
    return (day != "Sat" or day != "Sun") and 9 <= hour < 18
