import functools


def prove_functions_are_objects():
    def double(number):
        return number * 2

    def twice(function):
        return lambda number: function(function(number))

    rates = {"double": double, "fourfold": twice(double)}
    results = {name: rate(5) for name, rate in rates.items()}
    assert results == {"double": 10, "fourfold": 20}


def prove_lambda_is_one_expression():
    def named(order):
        return order["total"]

    short = lambda order: order["total"]
    orders = [{"id": 1, "total": 30}, {"id": 2, "total": 10}]
    sorted_ids = [order["id"] for order in sorted(orders, key=lambda order: order["total"])]
    try:
        compile("lambda order: return order", "example", "eval")
        refused = False
    except SyntaxError:
        refused = True
    assert type(short) is type(named)
    assert (short.__name__, named.__name__) == ("<lambda>", "named")
    assert sorted_ids == [2, 1]
    assert refused


def prove_map_and_filter_are_lazy():
    called = []

    def is_even(number):
        called.append(number)
        return number % 2 == 0

    mapped, filtered = map(is_even, [1, 2]), filter(is_even, [3, 4])
    before = list(called)
    first_pass = (list(mapped), list(filtered))
    second_pass = (list(mapped), list(filtered))
    assert before == []
    assert first_pass == ([False, True], [4]) and called == [1, 2, 3, 4]
    assert second_pass == ([], [])


def prove_map_takes_several():
    prices, numbers = [10, 20, 30], [1, 2]
    totals = list(map(lambda price, number: price * number, prices, numbers))
    lines = ["one", "", "two"]
    kept = list(filter(None, lines))
    assert totals == [10, 40]
    assert kept == ["one", "two"]


def prove_comprehension_says_the_same():
    prices = [5, -1, 7]
    by_functions = list(map(lambda price: price * 2, filter(lambda price: price > 0, prices)))
    by_comprehension = [price * 2 for price in prices if price > 0]
    assert by_functions == by_comprehension == [10, 14]


def prove_reduce_folds():
    folded = functools.reduce(lambda left, right: f"({left}-{right})", ["1", "2", "3"])
    with_start = functools.reduce(lambda left, right: left + right, [], 0)
    try:
        functools.reduce(lambda left, right: left + right, [])
        refused = False
    except TypeError:
        refused = True
    assert folded == "((1-2)-3)"
    assert with_start == 0 and refused


def prove_partial_remembers():
    rate = 10
    fixed, later = functools.partial(pow, rate), lambda number: pow(rate, number)
    rate = 2
    assert fixed(3) == 1000
    assert later(3) == 8
