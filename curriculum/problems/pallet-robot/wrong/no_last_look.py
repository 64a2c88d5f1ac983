# The textbook's n - 1 passes, with an early exit.
def sort_row(days):
    swaps = []
    for done in range(len(days) - 1):
        count = 0
        for i in range(len(days) - 1 - done):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        swaps.append(count)
        if count == 0:
            break
    return swaps
