def total(lines):
    result = 0
    for line in lines:
        try:
            result += int(line)
        except ValueError:
            result = 0
    return result
