import functools


def prove_at_is_assignment():
    def give_number(function):
        return 42

    def log(function):
        def wrapper():
            return ["log", function()]
        return wrapper

    @give_number
    def decorated():
        pass

    @log
    def with_sign():
        return "report"

    def by_hand():
        return "report"

    by_hand = log(by_hand)
    assert decorated == 42
    assert with_sign() == by_hand() == ["log", "report"]


def prove_once_at_definition():
    events = []

    def log(function):
        events.append("decorator")

        def wrapper():
            events.append("wrapper")
            return function()
        return wrapper

    @log
    def report():
        events.append("report")

    after_def = list(events)
    report()
    report()
    assert after_def == ["decorator"]
    assert events == ["decorator", "wrapper", "report", "wrapper", "report"]


def prove_wrapper_passes_on():
    def passing(function):
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs)
        return wrapper

    def forgetful(function):
        def wrapper(*args, **kwargs):
            function(*args, **kwargs)
        return wrapper

    def price(amount, *, discount=0):
        return amount - discount

    kept, lost = passing(price)(100, discount=10), forgetful(price)(100, discount=10)
    remembered = passing(price).__closure__[0].cell_contents
    assert kept == 90
    assert lost is None
    assert remembered is price


def prove_wraps_keeps_identity():
    def plain(function):
        def wrapper():
            """Wraps."""
            return function()
        return wrapper

    def careful(function):
        @functools.wraps(function)
        def wrapper():
            """Wraps."""
            return function()
        return wrapper

    def report():
        """Builds the report."""

    spoilt, kept = plain(report), careful(report)
    assert (spoilt.__name__, spoilt.__doc__) == ("wrapper", "Wraps.")
    assert (kept.__name__, kept.__doc__) == ("report", "Builds the report.")
    assert kept.__wrapped__ is report


def prove_arguments_add_a_level():
    attempts = []

    def retry(times):
        def decorator(function):
            def wrapper():
                for attempt in range(times):
                    try:
                        return function()
                    except ConnectionError:
                        attempts.append(attempt)
                raise ConnectionError
            return wrapper
        return decorator

    def load():
        if len(attempts) < 2:
            raise ConnectionError
        return "loaded"

    decorator = retry(times=3)
    by_hand = decorator(load)()
    attempts_needed = len(attempts)
    attempts.clear()

    @retry(times=3)
    def load_again():
        return load()

    with_sign = load_again()
    assert by_hand == with_sign == "loaded"
    assert attempts_needed == 2


def prove_nearest_first():
    events = []

    def named(name):
        def decorator(function):
            events.append(f"{name} applied")

            def wrapper():
                events.append(f"{name} runs")
                return function()
            return wrapper
        return decorator

    @named("top")
    @named("bottom")
    def report():
        events.append("report runs")

    applied = list(events)
    report()
    ran = events[len(applied):]
    assert applied == ["bottom applied", "top applied"]
    assert ran == ["top runs", "bottom runs", "report runs"]
