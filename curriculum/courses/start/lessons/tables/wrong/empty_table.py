def day_totals(hours):
    totals = []
    for day in range(len(hours[0])):
        total = 0
        for row in hours:
            total += row[day]
        totals.append(total)
    return totals
