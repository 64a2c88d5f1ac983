def total(lines):
    result = 0
    for line in lines:
        result += int(line)
    return result
