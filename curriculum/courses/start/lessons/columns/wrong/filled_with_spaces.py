def departure(city, hour, minute):
    return f"{city:<12}{hour:2}:{minute:2}"
