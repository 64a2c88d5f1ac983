# Looks for a neighbour of the last pallet.
def sort_row(days):
    swaps = []
    while True:
        count = 0
        for i in range(len(days)):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        swaps.append(count)
        if count == 0:
            return swaps
