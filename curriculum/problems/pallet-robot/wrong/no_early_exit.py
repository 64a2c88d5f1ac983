# As many passes as the worst row needs, whatever the row is like.
def sort_row(days):
    swaps = []
    for done in range(len(days)):
        count = 0
        for i in range(len(days) - 1 - done):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        swaps.append(count)
    return swaps
