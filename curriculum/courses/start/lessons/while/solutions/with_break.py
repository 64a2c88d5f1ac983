def nights(size, limit):
    count = 0
    while True:
        if size <= limit:
            break
        size = size // 2
        count = count + 1
    return count
