def summary(lines):
    rows = iter(lines)
    next(rows, None)
    return len(lines), sum(int(row) for row in rows)
