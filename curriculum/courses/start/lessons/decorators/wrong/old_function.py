def rounded(function):
    return function


@rounded
def share(total, people):
    return total / people


def shares(total, groups):
    return [share(total, people) for people in groups]
