def departure(city, hour, minute):
    return f"{city:<12}{hour}:{minute}"
