def summary(lines):
    numbers = [int(row) for row in lines[1:]]
    return len(numbers), sum(numbers)
