# Behind the place of the last swap everything is in order already.
def sort_row(days: list[int]) -> list[int]:
    swaps = [0]
    end = len(days) - 1
    while end > 0:
        last = 0
        for i in range(end):
            if days[i + 1] < days[i]:
                days[i], days[i + 1] = days[i + 1], days[i]
                swaps[-1] += 1
                last = i
        if swaps[-1] > 0:
            swaps.append(0)
        end = last
    return swaps
