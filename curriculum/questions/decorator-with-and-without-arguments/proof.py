import functools

written = []


def logged(function=None, *, level="info"):
    if function is None:
        return functools.partial(logged, level=level)
    if not callable(function):
        raise TypeError("logged takes a function; options go by keyword")

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        written.append((level, function.__name__))
        return function(*args, **kwargs)

    return wrapper


def needs_brackets(level="info"):
    def decorate(function):
        def wrapper(*args):
            return [level, function(*args)]
        return wrapper
    return decorate


def prove_bare_passes_the_function():
    got = []

    def note(thing):
        got.append(thing)
        return "instead"

    def area(side):
        return side * side

    original = area
    area = note(area)

    @note
    def bare(side):
        return side * side

    assert got[0] is original and callable(got[1])
    assert [area, bare] == ["instead", "instead"]


def prove_brackets_call_first():
    events = []

    def note(*args):
        events.append(("outer", args))

        def inner(function):
            events.append(("inner", function.__name__))
            return "from inner"

        return inner

    @note("debug")
    def area(side):
        return side * side

    assert events == [("outer", ("debug",)), ("inner", "area")]
    assert area == "from inner"


def prove_none_means_brackets():
    written.clear()

    @logged
    def bare(side):
        return side * side

    @logged()
    def empty(side):
        return side * side

    @logged(level="debug")
    def full(side):
        return side * side

    answers = [bare(2), empty(3), full(4)]
    names = [bare.__name__, empty.__name__, full.__name__]
    assert answers == [4, 9, 16]
    assert written == [("info", "bare"), ("info", "empty"), ("debug", "full")]
    assert names == ["bare", "empty", "full"]


def prove_options_by_keyword_only():
    def careless(function=None, *, level="info"):
        if function is None:
            return functools.partial(careless, level=level)

        @functools.wraps(function)
        def wrapper(*args):
            return function(*args)

        return wrapper

    def complaint(decorator):
        try:
            decorator("debug")(len)
        except TypeError as error:
            return str(error)
        return None

    puzzling, plain = complaint(careless), complaint(logged)
    assert puzzling == "'str' object is not callable"
    assert plain == "logged takes a function; options go by keyword"

    try:
        logged(None, "debug")
        by_position = True
    except TypeError:
        by_position = False
    assert not by_position


def prove_forgotten_brackets():
    @needs_brackets
    def area(side):
        return side * side

    @needs_brackets()
    def right(side):
        return side * side

    got = area(3)
    proper = right(3)
    assert callable(got) and got != 9
    assert proper == ["info", 9]
