from functools import wraps


def repeat(times):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for turn in range(times)]

        return wrapper

    return decorate


@repeat(3)
def greet(name, sign="."):
    return "hello, " + name + sign


print(greet("Ann"))
print(greet("Jan", sign="?"))
print(greet.__name__)
