def sort_row(days: list[int]) -> list[int]:
    swaps = []
    end = len(days) - 1
    while True:
        count = 0
        for i in range(end):
            if days[i] > days[i + 1]:
                days[i], days[i + 1] = days[i + 1], days[i]
                count += 1
        swaps.append(count)
        if count == 0:
            return swaps
        end -= 1
