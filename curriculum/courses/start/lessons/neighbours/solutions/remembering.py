def rises(levels):
    count = 0
    for index, level in enumerate(levels):
        if index > 0 and level > before:
            count = count + 1
        before = level
    return count
