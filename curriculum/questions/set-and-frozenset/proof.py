import sys


class Counted:
    compared = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        Counted.compared += 1
        return self.number == other.number


def comparisons(action):
    before = Counted.compared
    action()
    return Counted.compared - before


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_unique_elements():
    visitors = {"anna", "boris", "anna"}
    numbers = {1, 1.0, True}
    counted = {Counted(7), Counted(7), Counted(8)}
    assert visitors == {"anna", "boris"}
    assert len(numbers) == 1
    assert len(counted) == 2


def prove_membership_is_fast():
    rows = [Counted(number) for number in range(1000)]
    as_set = set(rows)
    in_list = comparisons(lambda: Counted(999) in rows)
    in_set = comparisons(lambda: Counted(999) in as_set)
    assert in_list == 1000
    assert in_set == 1
    assert sys.getsizeof(as_set) > sys.getsizeof(rows)


def prove_set_algebra():
    ordered, delivered = {1, 2, 3}, {3, 4}
    results = [ordered | delivered, ordered & delivered, ordered - delivered, ordered ^ delivered]
    assert results == [{1, 2, 3, 4}, {3}, {1, 2}, {1, 2, 4}]

    by_method, by_operator = ordered.union([3, 4]), raised_by(lambda: ordered | [3, 4])
    assert by_method == {1, 2, 3, 4}
    assert by_operator is TypeError


def prove_elements_need_a_hash():
    refused = [raised_by(lambda: {element}) for element in ([1], {1: 2}, {1}, (1, [2]))]
    accepted = {(1, 2), "text", None}
    assert refused == [TypeError] * 4
    assert (1, 2) in accepted


def prove_no_promised_order():
    one, other = set([0, 8]), set([8, 0])
    equal, orders = one == other, [list(one), list(other)]
    assert equal
    assert orders[0] != orders[1]

    no_index = raised_by(lambda: one[0])
    assert no_index is TypeError

    rows = ["tea", "milk", "tea", "bread", "milk"]
    kept = list(dict.fromkeys(rows))
    assert kept == ["tea", "milk", "bread"]


def prove_frozenset_has_a_hash():
    rights = frozenset({"read", "write"})
    roles = {rights: "editor"}
    groups = {rights, frozenset({"write", "read"})}
    assert roles[frozenset(["write", "read"])] == "editor"
    assert len(groups) == 1
    assert rights == {"read", "write"}
    assert hasattr(rights, "add") is False
