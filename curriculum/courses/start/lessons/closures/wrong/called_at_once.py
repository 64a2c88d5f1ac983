def make_numbers(prefix):
    count = 0

    def number():
        nonlocal count
        count += 1
        return f"{prefix}-{count}"

    return number()


def two_branches(first, second):
    north = make_numbers(first)
    south = make_numbers(second)
    return [north(), north(), south(), north()]
