def by_day(bookings):
    groups = {}
    for name, day in bookings:
        groups.setdefault(day, []).append(name)
    return groups
