def make_numbers(prefix):
    given = []

    def number():
        given.append(f"{prefix}-{len(given) + 1}")
        return given[-1]

    return number


def two_branches(first, second):
    north = make_numbers(first)
    south = make_numbers(second)
    return [north(), north(), south(), north()]
