# Every pass comes from the back.
def sort_row(days):
    swaps = []
    while True:
        count = 0
        for i in range(len(days) - 1, 0, -1):
            if days[i] < days[i - 1]:
                days[i], days[i - 1] = days[i - 1], days[i]
                count += 1
        swaps.append(count)
        if count == 0:
            return swaps
