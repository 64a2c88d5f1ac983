import functools


def believe_map_works_at_once():
    seen = []
    result = map(seen.append, [1, 2])
    assert seen == [1, 2] and result


def believe_map_can_be_read_twice():
    numbers = map(int, ["1", "2"])
    assert sum(numbers) == sum(numbers)


def believe_a_lambda_remembers_the_value():
    handlers = [lambda: number for number in range(3)]
    assert [handler() for handler in handlers] == [0, 1, 2]


def believe_reduce_of_nothing_is_none():
    try:
        result = functools.reduce(lambda left, right: left + right, [])
    except TypeError:
        result = "TypeError"
    assert result is None
