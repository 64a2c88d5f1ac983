def nights(size, limit):
    count = 0
    if size > limit:
        size //= 2
        count += 1
    return count
