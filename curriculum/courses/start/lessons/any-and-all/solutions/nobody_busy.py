def free_hours(busy, hours):
    result = []
    for hour in hours:
        if not any(hour in taken for taken in busy.values()):
            result.append(hour)
    return result
