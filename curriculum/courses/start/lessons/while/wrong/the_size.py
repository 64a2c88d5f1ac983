def nights(size, limit):
    while size > limit:
        size //= 2
    return size
