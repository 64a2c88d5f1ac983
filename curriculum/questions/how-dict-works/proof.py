import sys


class Key:
    compared = 0

    def __init__(self, name, hash_value):
        self.name = name
        self.hash_value = hash_value

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        Key.compared += 1
        return self.name == other.name


def comparisons(action):
    before = Key.compared
    action()
    return Key.compared - before


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_hash_then_equality():
    stored = Key("tea", 5)
    prices = {stored: 100}
    equal_hash = comparisons(lambda: prices.get(Key("coffee", 5)))
    other_hash = comparisons(lambda: prices.get(Key("tea", 6)))
    same_object = comparisons(lambda: prices.get(stored))
    assert (equal_hash, other_hash, same_object) == (1, 0, 0)

    found = [prices.get(Key("tea", 5)), prices.get(Key("tea", 6))]
    assert found == [100, None]


def prove_constant_on_average():
    spread, colliding = {}, {}
    for number in range(200):
        spread[Key(number, number)] = number
        colliding[Key(number, 1)] = number
    in_spread = comparisons(lambda: spread[Key(199, 199)])
    in_colliding = comparisons(lambda: colliding[Key(199, 1)])
    absent = comparisons(lambda: colliding.get(Key("absent", 1)))
    assert in_spread == 1
    assert in_colliding == 200
    assert absent == 200


def prove_grows_in_steps():
    squares, sizes = {}, []
    for number in range(1000):
        squares[number] = number * number
        sizes.append(sys.getsizeof(squares))
    growths = sum(later > earlier for earlier, later in zip(sizes, sizes[1:]))
    assert sizes == sorted(sizes)
    assert 0 < growths < 20


def prove_what_a_key_must_be():
    refused = [raised_by(lambda: {key: 1}) for key in ([], {}, set(), (1, []))]
    assert refused == [TypeError] * 4

    moving = Key("tea", 5)
    prices = {moving: 100}
    moving.hash_value = 6
    still_inside, found = len(prices), prices.get(moving)
    assert (still_inside, found) == (1, None)

    stored, equal_with_other_hash = {Key("tea", 5): 100}, Key("tea", 6)
    lost = equal_with_other_hash not in stored and equal_with_other_hash in list(stored)
    assert lost

    answers = {1: "int", 1.0: "float", True: "bool"}
    first_key = next(iter(answers))
    assert answers == {1: "bool"}
    assert type(first_key) is int


def prove_insertion_order():
    stock = {"tea": 1, "coffee": 2, "milk": 3}
    stock["tea"] = 10
    after_update = list(stock)
    del stock["coffee"]
    stock["coffee"] = 2
    after_return = list(stock)
    assert after_update == ["tea", "coffee", "milk"]
    assert after_return == ["tea", "milk", "coffee"]
