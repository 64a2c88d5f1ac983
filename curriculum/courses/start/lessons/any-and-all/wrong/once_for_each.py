def free_hours(busy, hours):
    return [hour for hour in hours for taken in busy.values() if hour not in taken]
