def by_day(bookings):
    groups = {}
    for name, day in bookings:
        groups[day] = groups.get(day, []).append(name)
    return groups
