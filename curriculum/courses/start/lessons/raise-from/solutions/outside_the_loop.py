class LineError(Exception):
    pass


def total(lines):
    result = 0
    number = 0
    try:
        for line in lines:
            number += 1
            result += int(line)
    except ValueError as error:
        raise LineError("line " + str(number)) from error
    return result


def explain(lines):
    try:
        return total(lines)
    except LineError as error:
        return f"{error} <- {error.__cause__!r}"
