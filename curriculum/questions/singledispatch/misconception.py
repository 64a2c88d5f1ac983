import functools


@functools.singledispatch
def show(value, other=None):
    return "anything"


@show.register
def _(value: int, other=None):
    return "number"


@show.register
def _(value: str, other=None):
    return "text"


def believe_all_arguments_decide():
    assert show([], 5) == "number"


def believe_true_is_no_number():
    assert show(True) == "anything"


def believe_a_second_def_overloads():
    def area(side):
        return side * side

    def area(width, height):
        return width * height

    try:
        answer = area(3)
    except TypeError:
        answer = "refused"
    assert answer == 9
