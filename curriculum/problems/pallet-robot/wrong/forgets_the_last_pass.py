# Leaves the loop before the last pass is written down.
def sort_row(days):
    swaps = []
    while True:
        count = 0
        for i in range(len(days) - 1):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        if count == 0:
            return swaps
        swaps.append(count)
