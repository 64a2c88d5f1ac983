# Returns what was sorted.
def sort_row(days):
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(days) - 1):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                swapped = True
    return days
