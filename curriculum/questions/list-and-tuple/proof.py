import operator
import sys
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


def raised_by(action, *arguments):
    try:
        action(*arguments)
    except Exception as error:
        return type(error)
    return None


def prove_list_changes():
    row = [3, 1, 2]
    same_row = row
    row.append(0)
    row[0] = 9
    row.sort()
    removed = row.pop()
    assert same_row == [0, 1, 2]
    assert removed == 9

    pair = (3, 1)
    refused = raised_by(operator.setitem, pair, 0, 9)
    changing = {"append", "extend", "insert", "pop", "remove", "sort", "reverse", "clear"}
    missing = changing - set(dir(pair))
    assert refused is TypeError
    assert missing == changing


def prove_tuple_is_shallow():
    record = (["a"], 1)
    record[0].append("b")
    assert record == (["a", "b"], 1)


def prove_tuple_as_key():
    place = (55, 37)
    names = {place: "Moscow"}
    places = {place, (55, 37)}
    assert names[55, 37] == "Moscow"
    assert len(places) == 1

    row, tuple_with_list = [55, 37], (55, [37])
    refused = [raised_by(hash, row), raised_by(hash, tuple_with_list)]
    assert refused == [TypeError, TypeError]


def prove_tuple_is_smaller():
    pairs = [((), []), ((1, 2, 3), [1, 2, 3]), (tuple(range(1000)), list(range(1000)))]
    smaller = [sys.getsizeof(fixed) < sys.getsizeof(growing) for fixed, growing in pairs]
    assert smaller == [True, True, True]

    grown = []
    for number in range(5):
        grown.append(number)
    exact = grown.copy()
    assert exact == grown
    assert sys.getsizeof(grown) > sys.getsizeof(exact)

    def constants():
        return (1, 2, 3), [1, 2, 3]

    first_tuple, first_list = constants()
    second_tuple, second_list = constants()
    assert first_tuple is second_tuple
    assert first_list is not second_list


def prove_record_or_row():
    def lowest_and_highest(numbers):
        return min(numbers), max(numbers)

    returned = lowest_and_highest([3, 1, 2])
    low, high = returned
    assert type(returned) is tuple
    assert (low, high) == (1, 3)

    point = Point(x=2, y=5)
    assert isinstance(point, tuple)
    assert point.y == point[1]
