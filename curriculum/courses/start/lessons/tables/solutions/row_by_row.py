def day_totals(hours):
    totals = []
    for row in hours:
        for day, worked in enumerate(row):
            if day == len(totals):
                totals.append(0)
            totals[day] += worked
    return totals
