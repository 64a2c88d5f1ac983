def numbers(lines):
    for line in lines:
        if line != "-":
            yield int(line)


def above(values, limit):
    return [value for value in values if value > limit]


def noted(lines, read):
    for line in lines:
        read.append(line)
        yield line


def first_alarms(lines, limit, count):
    read = []
    alarms = above(numbers(noted(lines, read)), limit)
    return [next(alarms) for turn in range(count)], len(read)
