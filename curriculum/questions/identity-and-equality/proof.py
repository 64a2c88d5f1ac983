import enum
import sys
import warnings


class Agreeable:
    def __eq__(self, other):
        return True


class Status(enum.Enum):
    PAID = "paid"
    NEW = "new"


def prove_equal_but_not_same():
    monday = ["standup", "review"]
    tuesday = ["standup", "review"]
    equal, same = monday == tuesday, monday is tuesday
    tuesday.append("demo")
    assert (equal, same) == (True, False)
    assert monday == ["standup", "review"]


def prove_class_decides_equality():
    agreeable = Agreeable()
    answers = [agreeable == 1, agreeable == "text", agreeable is Agreeable()]
    assert answers == [True, True, False]


def prove_some_objects_are_shared():
    smallest, largest = int("-5"), int("256")
    again = [int("-5"), int("256")]
    shared = [smallest is again[0], largest is again[1]]
    assert shared == [True, True]

    read_later = "".join(["pa", "id"])
    constant = "paid"
    kept = sys.intern(read_later)
    assert kept is constant

    empty_tuple, empty_text = tuple([]), "".join([])
    assert empty_tuple is tuple("")
    assert empty_text is str()


def prove_sharing_is_not_promised():
    price, total = int("1000000"), int("1000000")
    assert price == total
    assert price is not total

    constant, read = "paid", "".join(["pa", "id"])
    assert constant == read
    assert constant is not read

    with warnings.catch_warnings(record=True) as noticed:
        warnings.simplefilter("always")
        compile("count is 1000", "check", "eval")
        compile("status is 'paid'", "check", "eval")
        compile("status is None", "check", "eval")
    kinds = [warning.category for warning in noticed]
    assert kinds == [SyntaxWarning, SyntaxWarning]


def prove_is_for_single_objects():
    made_again = [type(None)(), Status("paid")]
    single = [made_again[0] is None, made_again[1] is Status.PAID]
    assert single == [True, True]

    agreeable = Agreeable()
    claims, is_it = agreeable == None, agreeable is None  # noqa: E711
    assert (claims, is_it) == (True, False)

    missing = object()
    settings = {"proxy": None}
    found = [settings.get(name, missing) is missing for name in ("proxy", "timeout")]
    assert found == [False, True]
