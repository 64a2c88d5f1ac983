def rounded(function):
    def wrapper(total, people):
        return round(function(total, people))

    return wrapper


@rounded
def share(total, people):
    return total / people


def shares(total, groups):
    return [share(total, people) for people in groups]
