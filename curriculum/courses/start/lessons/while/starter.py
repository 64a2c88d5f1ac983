def nights(size, limit):
    count = 0
    return count
