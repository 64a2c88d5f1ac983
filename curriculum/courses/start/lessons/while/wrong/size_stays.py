def nights(size, limit):
    count = 0
    while size > limit:
        count += 1
    return count
