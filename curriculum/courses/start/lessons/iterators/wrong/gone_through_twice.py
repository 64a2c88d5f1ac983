def summary(lines):
    rows = iter(lines)
    next(rows, None)
    count = len(list(rows))
    total = sum(int(row) for row in rows)
    return count, total
