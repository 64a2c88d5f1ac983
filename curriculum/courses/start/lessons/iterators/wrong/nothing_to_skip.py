def summary(lines):
    rows = iter(lines)
    next(rows)
    numbers = [int(row) for row in rows]
    return len(numbers), sum(numbers)
