def total(lines):
    result = 0
    for line in lines:
        if line.isdigit():
            result += int(line)
    return result
