def spread(temperatures):
    highest = temperatures[0]
    lowest = temperatures[0]
    for number in range(len(temperatures) + 1):
        highest = max(highest, temperatures[number])
        lowest = min(lowest, temperatures[number])
    return highest - lowest
