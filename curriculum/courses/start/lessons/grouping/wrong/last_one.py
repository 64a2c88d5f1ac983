def by_day(bookings):
    groups = {}
    for name, day in bookings:
        groups[day] = [name]
    return groups
