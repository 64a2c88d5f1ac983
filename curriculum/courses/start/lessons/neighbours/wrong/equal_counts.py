def rises(levels):
    count = 0
    for index in range(1, len(levels)):
        if levels[index] >= levels[index - 1]:
            count = count + 1
    return count
