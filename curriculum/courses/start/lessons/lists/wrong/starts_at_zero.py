def spread(temperatures):
    highest = 0
    lowest = 0
    for value in temperatures:
        if value > highest:
            highest = value
        if value < lowest:
            lowest = value
    return highest - lowest
