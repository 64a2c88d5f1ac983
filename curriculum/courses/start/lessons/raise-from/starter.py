class LineError(Exception):
    pass


def total(lines):
    result = 0
    for line in lines:
        result += int(line)
    return result


def explain(lines):
    try:
        return total(lines)
    except LineError as error:
        return f"{error} <- {error.__cause__!r}"
