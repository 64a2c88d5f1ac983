def free_hours(busy, hours):
    result = []
    for hour in hours:
        for taken in busy.values():
            free = hour not in taken
        if free:
            result.append(hour)
    return result
