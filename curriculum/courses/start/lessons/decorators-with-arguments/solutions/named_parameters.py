from functools import wraps


def at_most(limit):
    def decorate(function):
        def wrapper(days, rate):
            result = function(days, rate)
            if result > limit:
                return limit
            return result

        wrapper.__name__ = function.__name__
        return wrapper

    return decorate


@at_most(500)
def fine(days, rate):
    return days * rate


@at_most(90)
def storage(days, rate):
    return 10 + days * rate


def costs(days, rate):
    return fine(days, rate), storage(days, rate=rate), fine.__name__
