def departure(city, hour, minute):
    return f"{city:>12}{hour:02}:{minute:02}"
