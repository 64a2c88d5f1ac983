def rounded(function):
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        return round(result, 2)

    return wrapper


@rounded
def share(total, people):
    return total / people


def shares(total, groups):
    return [share(total, people) for people in groups]
