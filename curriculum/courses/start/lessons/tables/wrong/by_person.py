def day_totals(hours):
    totals = []
    for row in hours:
        totals.append(sum(row))
    return totals
