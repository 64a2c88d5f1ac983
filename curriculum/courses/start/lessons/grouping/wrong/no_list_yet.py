def by_day(bookings):
    groups = {}
    for name, day in bookings:
        groups[day].append(name)
    return groups
