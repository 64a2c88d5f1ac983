def two_digits(number):
    return "0" + str(number) if number < 10 else str(number)


def departure(city, hour, minute):
    spaces = " " * (12 - len(city))
    return city + spaces + two_digits(hour) + ":" + two_digits(minute)
