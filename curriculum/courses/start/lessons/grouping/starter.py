def by_day(bookings):
    groups = {}
    return groups
