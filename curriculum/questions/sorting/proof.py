import math
import random


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


class Counting:
    """A number that counts how often numbers were compared."""

    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counting.comparisons += 1
        return self.value < other.value


def forbidden(self, other):
    raise AssertionError("something else than < was asked")


class OnlyLess(Counting):
    __gt__ = __le__ = __ge__ = __eq__ = __ne__ = forbidden


def comparisons_for(values):
    Counting.comparisons = 0
    ordered = sorted(Counting(value) for value in values)
    return Counting.comparisons, [number.value for number in ordered]


def prove_in_place_or_new():
    numbers = [3, 1, 2]
    new = sorted(numbers)
    untouched = list(numbers)
    returned = numbers.sort()
    from_others = [sorted("cab"), sorted({"b": 1, "a": 2}), sorted(n for n in (2, 1))]
    assert (new, untouched) == ([1, 2, 3], [3, 1, 2])
    assert (returned, numbers) == (None, [1, 2, 3])
    assert from_others == [["a", "b", "c"], ["a", "b"], [1, 2]]


def prove_key_once_per_item():
    asked = []

    def length(word):
        asked.append(word)
        return len(word)

    words = ["bread", "tea", "milk", "oil", "flour", "salt", "sugar", "jam"]
    ordered = sorted(words, key=length)
    assert sorted(asked) == sorted(words)
    assert ordered == ["tea", "oil", "jam", "milk", "salt", "bread", "flour", "sugar"]


def prove_stable():
    orders = [("Oslo", 1), ("Rome", 2), ("Oslo", 3), ("Rome", 4)]
    upwards = sorted(orders, key=lambda order: order[0])
    downwards = sorted(orders, key=lambda order: order[0], reverse=True)
    assert upwards == [("Oslo", 1), ("Oslo", 3), ("Rome", 2), ("Rome", 4)]
    assert downwards == [("Rome", 2), ("Rome", 4), ("Oslo", 1), ("Oslo", 3)]


def prove_several_keys():
    orders = [("Rome", "tea"), ("Oslo", "milk"), ("Rome", "bread"), ("Oslo", "tea")]
    priced = [("Rome", 3), ("Oslo", 1), ("Rome", 5)]
    by_tuple = sorted(priced, key=lambda order: (order[0], -order[1]))
    twice = sorted(orders, key=lambda order: order[1], reverse=True)
    twice.sort(key=lambda order: order[0])
    assert by_tuple == [("Oslo", 1), ("Rome", 5), ("Rome", 3)]
    assert twice == [("Oslo", "tea"), ("Oslo", "milk"), ("Rome", "tea"), ("Rome", "bread")]


def prove_only_less_than():
    items = [OnlyLess(value) for value in (3, 1, 2, 1)]
    values = [item.value for item in sorted(items)]
    keyed = [item.value for item in sorted(items, key=lambda item: OnlyLess(-item.value))]
    refused = [raised_by(lambda: sorted([1, "a"])), raised_by(lambda: sorted([1, None]))]
    with_none = sorted([2, None, 0, 1], key=lambda row: (row is None, row or 0))
    assert values == [1, 1, 2, 3]
    assert keyed == [3, 2, 1, 1]
    assert refused == [TypeError, TypeError]
    assert with_none == [0, 1, 2, None]


def prove_runs_are_used():
    size = 1000
    in_order, _ = comparisons_for(range(size))
    backwards, _ = comparisons_for(range(size, 0, -1))
    two_runs, _ = comparisons_for([*range(0, size, 2), *range(1, size, 2)])
    ratios = []
    for length in (500, 1000, 2000, 4000):
        shuffled = list(range(length))
        random.Random(1).shuffle(shuffled)
        comparisons, _ = comparisons_for(shuffled)
        ratios.append(comparisons / (length * math.log2(length)))
    assert (in_order, backwards) == (size - 1, size - 1)
    assert two_runs < 3 * size
    assert len(ratios) == 4 and all(0.8 < ratio < 1 for ratio in ratios)
