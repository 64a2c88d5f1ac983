def free_hours(busy, hours):
    return [hour for hour in hours if all(hour not in taken for taken in busy)]
