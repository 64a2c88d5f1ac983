def rises(levels):
    count = 0
    for index in range(len(levels)):
        if levels[index + 1] > levels[index]:
            count = count + 1
    return count
