def by_day(bookings):
    groups = {}
    for name, day in bookings:
        if day not in groups:
            groups[day] = []
        groups[day].append(name)
    return groups
