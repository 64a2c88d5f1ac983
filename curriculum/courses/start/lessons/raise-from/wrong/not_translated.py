class LineError(Exception):
    pass


def total(lines):
    result = 0
    for number, line in enumerate(lines, start=1):
        try:
            result += int(line)
        except ValueError as error:
            raise error from LineError(f"line {number}")
    return result


def explain(lines):
    try:
        return total(lines)
    except LineError as error:
        return f"{error} <- {error.__cause__!r}"
