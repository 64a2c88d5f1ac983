def number_or_zero(line):
    try:
        return int(line)
    except ValueError:
        return 0


def total(lines):
    return sum([number_or_zero(line) for line in lines])
