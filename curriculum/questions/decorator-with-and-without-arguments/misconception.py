def believe_both_forms_are_the_same_call():
    got = []

    def note(*args):
        got.append(len(args))
        return lambda *args: None

    @note
    def bare():
        pass

    @note()
    def with_brackets():
        pass

    assert got == [1, 1]


def believe_forgotten_brackets_do_no_harm():
    def times(count=2):
        def decorate(function):
            return lambda *args: [function(*args)] * count
        return decorate

    @times
    def area(side):
        return side * side

    assert area(3) == [9, 9]


def believe_the_decorator_gets_the_arguments_of_the_call():
    got = []

    def logged(level):
        got.append(level)
        return lambda function: function

    @logged("debug")
    def area(side):
        return side * side

    area(3)
    assert got == [3]
