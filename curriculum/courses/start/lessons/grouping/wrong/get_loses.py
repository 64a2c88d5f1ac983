def by_day(bookings):
    groups = {}
    for name, day in bookings:
        groups.get(day, []).append(name)
    return groups
