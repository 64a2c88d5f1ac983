def total(lines):
    result = 0
    try:
        for line in lines:
            result += int(line)
    except ValueError:
        pass
    return result
