from decimal import Decimal
from fractions import Fraction


class Plain:
    pass


class Basket:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)


class OpenBasket(Basket):
    def __bool__(self):
        return True


def prove_what_is_false():
    false_ones = [False, None, 0, 0.0, 0j, Decimal(0), Fraction(0), "", b"", [], (), {}, set(), range(0)]
    true_ones = ["0", "False", " ", [0], [[]], -1, 0.001]
    assert [bool(value) for value in false_ones] == [False] * 14
    assert [bool(value) for value in true_ones] == [True] * 7


def prove_bool_then_len():
    objects = [Plain(), Basket([]), Basket(["tea"]), OpenBasket([])]
    truth = [bool(each) for each in objects]
    assert truth == [True, False, True, True]


def prove_operands_are_returned():
    computed = []

    def note(value):
        computed.append(value)
        return value

    first_true = note("") or note("tea") or note("milk")
    first_false = note(5) and note(0) and note(7)
    last_ones = [0 or "", 1 and "end"]
    assert (first_true, first_false) == ("tea", 0)
    assert computed == ["", "tea", 5, 0]
    assert last_ones == ["", "end"]


def prove_or_replaces_all_false():
    def with_or(timeout=None):
        return timeout or 30

    def with_is_none(timeout=None):
        return 30 if timeout is None else timeout

    given = [5, 0, None]
    by_or = [with_or(timeout) for timeout in given]
    by_is_none = [with_is_none(timeout) for timeout in given]
    assert by_or == [5, 30, 30]
    assert by_is_none == [5, 0, 30]


def prove_none_is_one_object():
    def no_return(value):
        value + 1

    def bare_return():
        return

    rows = [3, 1, 2]
    returned = [no_return(1), bare_return(), rows.sort()]
    one_object = [value is None for value in returned]
    made_anew = type(None)()
    assert one_object == [True, True, True]
    assert made_anew is None
