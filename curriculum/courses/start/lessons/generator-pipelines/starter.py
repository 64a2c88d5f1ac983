def numbers(lines):
    pass


def above(values, limit):
    pass


def noted(lines, read):
    for line in lines:
        read.append(line)
        yield line


def first_alarms(lines, limit, count):
    read = []
    alarms = above(numbers(noted(lines, read)), limit)
    return [next(alarms) for turn in range(count)], len(read)
