# Makes all passes and tidies the list of counts.
def sort_row(days):
    swaps = []
    for done in range(len(days)):
        count = 0
        for i in range(len(days) - 1 - done):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        swaps.append(count)
    swaps.append(0)
    while len(swaps) > 1 and swaps[-2] == 0:
        swaps.pop()
    return swaps
