def nights(size, limit):
    count = 1
    while size > limit:
        size //= 2
        count += 1
    return count
