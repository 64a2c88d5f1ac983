def total(lines):
    result = 0
    for line in lines:
        try:
            result += int(line)
        except ValueError:
            pass
    return result
