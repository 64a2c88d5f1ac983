def nights(size, limit):
    count = 0
    while size >= limit:
        size //= 2
        count += 1
    return count
