def spread(temperatures):
    if not temperatures:
        return 0
    highest = temperatures[0]
    lowest = temperatures[0]
    for value in temperatures:
        if value > highest:
            highest = value
        if value < lowest:
            lowest = value
    return highest - lowest
