def summary(lines):
    rows = iter(lines)
    next(rows, None)
    count = 0
    total = 0
    for row in rows:
        count += 1
        total += int(row)
    return count, total
