class LineError(Exception):
    pass


def total(lines):
    result = 0
    for number, line in enumerate(lines):
        try:
            result += int(line)
        except ValueError as error:
            raise LineError(f"line {number}") from error
    return result


def explain(lines):
    try:
        return total(lines)
    except LineError as error:
        return f"{error} <- {error.__cause__!r}"
