from collections.abc import Iterable, Sequence


class Asked:
    def __getitem__(self, key):
        return key


class Log:
    """Counts how often it is asked."""

    def __init__(self, values):
        self.values = values
        self.asked = []

    def __len__(self):
        return len(self.values)

    def __getitem__(self, key):
        self.asked.append(key)
        return self.values[key]


def prove_brackets_call_getitem():
    asked = Asked()
    keys = [asked[0], asked[-1], asked["day"], asked[1, 2]]
    assert keys == [0, -1, "day", (1, 2)]


def prove_slice_is_an_object():
    asked = Asked()
    plain, stepped = asked[2:5], asked[::-1]
    assert plain == slice(2, 5, None)
    assert stepped == slice(None, None, -1)


def prove_iterates_until_indexerror():
    log = Log([20, 21, 19])
    seen = [value for value in log]
    is_known_as_iterable = isinstance(log, Iterable)
    assert seen == [20, 21, 19]
    assert log.asked == [0, 1, 2, 3]
    assert not is_known_as_iterable


def prove_in_falls_back():
    class Quick(Log):
        def __contains__(self, value):
            return value == "asked contains"

    log, quick = Log([20, 21, 19]), Quick([20, 21, 19])
    found = 21 in log
    answers = ["asked contains" in quick, 21 in quick]
    assert found and log.asked == [0, 1]
    assert answers == [True, False] and quick.asked == []


def prove_len_also_decides_truth():
    lengths = [len(Log([])), len(Log([0, 0]))]
    truths = [bool(Log([])), bool(Log([0, 0]))]
    assert lengths == [0, 2]
    assert truths == [False, True]


def prove_sequence_adds_the_rest():
    class Full(Sequence):
        def __init__(self, values):
            self.values = values

        def __len__(self):
            return len(self.values)

        def __getitem__(self, key):
            return self.values[key]

    class Half(Sequence):
        def __len__(self):
            return 0

    log = Full([20, 21, 20])
    got = (list(reversed(log)), log.index(21), log.count(20), 5 in log, isinstance(log, Iterable))
    assert got == ([20, 21, 20], 1, 2, False, True)
    try:
        Half()
        made = True
    except TypeError:
        made = False
    assert not made
