import functools


def raised_by(action, *arguments, **named):
    try:
        action(*arguments, **named)
    except Exception as error:
        return type(error)
    return None


def prove_collect_in_a_definition():
    def collect(first, *args, **kwargs):
        return first, args, kwargs

    collected = collect("a", "b", "c", unit="kg", price=5)
    nothing_left = collect("a")
    named_in_order = list(collected[2])
    assert collected == ("a", ("b", "c"), {"unit": "kg", "price": 5})
    assert nothing_left == ("a", (), {})
    assert named_in_order == ["unit", "price"]


def prove_unpack_in_a_call():
    def describe(name, price, unit="kg"):
        return f"{name}: {price} per {unit}"

    row, options = ["tea", 5], {"unit": "box"}
    described = describe(*row, **options)
    from_generator = describe(*(part for part in row))
    assert described == "tea: 5 per box"
    assert from_generator == "tea: 5 per kg"


def prove_keyword_only():
    def send(order, *, urgent=False):
        return order, urgent

    def log(*parts, separator=" "):
        return separator.join(parts)

    named, refused = send(7, urgent=True), raised_by(send, 7, True)
    logged = log("paid", "shipped", separator=", ")
    assert (named, refused) == ((7, True), TypeError)
    assert logged == "paid, shipped"


def prove_positional_only():
    def set_options(target, /, **kwargs):
        return target, kwargs

    def without_slash(target, **kwargs):
        return target, kwargs

    accepted = set_options("printer", target="paper")
    refused = raised_by(without_slash, "printer", target="paper")
    by_name = raised_by(set_options, target="printer")
    assert accepted == ("printer", {"target": "paper"})
    assert refused is TypeError
    assert by_name is TypeError


def prove_errors_at_the_call():
    started = []

    def send(order, urgent=False):
        started.append(order)

    refused = [
        raised_by(send, 7, order=8),
        raised_by(send),
        raised_by(send, 7, urgnet=True),
        raised_by(lambda: send(**{"order": 7}, **{"order": 8})),
    ]
    assert refused == [TypeError, TypeError, TypeError, TypeError]
    assert len(started) == 0


def prove_pass_everything_on():
    calls = []

    def logged(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            calls.append((function.__name__, args, kwargs))
            return function(*args, **kwargs)

        return wrapper

    @logged
    def power(base, exponent=2):
        return base**exponent

    @logged
    def nothing():
        return "nothing"

    results = [power(3), power(2, exponent=5), nothing()]
    assert results == [9, 32, "nothing"]
    assert calls == [("power", (3,), {}), ("power", (2,), {"exponent": 5}), ("nothing", (), {})]
