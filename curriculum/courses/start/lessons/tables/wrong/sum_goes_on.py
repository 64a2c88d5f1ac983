def day_totals(hours):
    if hours == []:
        return []
    totals = []
    total = 0
    for day in range(len(hours[0])):
        for row in hours:
            total += row[day]
        totals.append(total)
    return totals
