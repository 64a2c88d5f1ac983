def day_totals(hours):
    totals = []
    for day in range(len(hours[0])):
        total = 0
        for person in range(len(hours)):
            total += hours[day][person]
        totals.append(total)
    return totals
