def by_day(bookings):
    groups = {}
    for day, name in bookings:
        groups.setdefault(day, []).append(name)
    return groups
