def day_totals(hours):
    total = 0
    for row in hours:
        for worked in row:
            total += worked
    return total
