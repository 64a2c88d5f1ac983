from functools import wraps


def at_most(limit):
    def wrapper(function, *args, **kwargs):
        return min(function(*args, **kwargs), limit)

    return wrapper


@at_most(500)
def fine(days, rate):
    return days * rate


@at_most(90)
def storage(days, rate):
    return 10 + days * rate


def costs(days, rate):
    return fine(days, rate), storage(days, rate=rate), fine.__name__
