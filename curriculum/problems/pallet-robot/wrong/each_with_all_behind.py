# Compares the pallet at one position with every one behind it.
def sort_row(days):
    swaps = []
    for i in range(len(days)):
        count = 0
        for j in range(i + 1, len(days)):
            if days[i] > days[j]:
                days[i], days[j] = days[j], days[i]
                count += 1
        swaps.append(count)
    return swaps
