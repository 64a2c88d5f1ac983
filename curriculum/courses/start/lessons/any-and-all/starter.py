def free_hours(busy, hours):
    pass
