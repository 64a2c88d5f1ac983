# Takes equal days for out of order; ends because each pass is shorter.
def sort_row(days):
    swaps = []
    end = len(days) - 1
    while True:
        count = 0
        for i in range(end):
            if days[i] >= days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        swaps.append(count)
        if count == 0:
            return swaps
        end -= 1
