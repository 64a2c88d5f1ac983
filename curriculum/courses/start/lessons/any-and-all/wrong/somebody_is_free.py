def free_hours(busy, hours):
    return [hour for hour in hours if any(hour not in taken for taken in busy.values())]
