# Lets Python sort and counts the pallets that moved.
def sort_row(days):
    before = list(days)
    days.sort()
    return [sum(old != new for old, new in zip(before, days)), 0]
