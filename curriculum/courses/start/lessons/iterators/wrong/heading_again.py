def summary(lines):
    rows = iter(lines)
    next(rows, None)
    numbers = [int(row) for row in lines]
    return len(numbers), sum(numbers)
