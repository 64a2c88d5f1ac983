def make_numbers(prefix):
    pass


def two_branches(first, second):
    north = make_numbers(first)
    south = make_numbers(second)
    return [north(), north(), south(), north()]
