def loud(function):
    def wrapper(name):
        text = function(name)
        return text.upper() + "!"

    return wrapper


def greet(name):
    return f"hello, {name}"


loud_greet = loud(greet)
print(greet("Ann"))
print(loud_greet("Ann"))


@loud
def say_goodbye(name):
    return f"goodbye, {name}"


print(say_goodbye("Boris"))
