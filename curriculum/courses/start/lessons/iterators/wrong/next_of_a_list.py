def summary(lines):
    next(lines)
    numbers = [int(row) for row in lines]
    return len(numbers), sum(numbers)
