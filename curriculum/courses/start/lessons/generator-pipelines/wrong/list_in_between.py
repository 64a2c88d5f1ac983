def numbers(lines):
    result = []
    for line in lines:
        if line != "-":
            result.append(int(line))
    return result


def above(values, limit):
    for value in values:
        if value > limit:
            yield value


def noted(lines, read):
    for line in lines:
        read.append(line)
        yield line


def first_alarms(lines, limit, count):
    read = []
    alarms = above(numbers(noted(lines, read)), limit)
    return [next(alarms) for turn in range(count)], len(read)
