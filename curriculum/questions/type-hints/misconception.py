import typing


def believe_a_wrong_type_is_refused():
    def double(amount: int) -> int:
        return amount * 2

    try:
        double("ab")
        refused = False
    except TypeError:
        refused = True
    assert refused


def believe_cast_converts():
    assert typing.cast(int, "42") == 42


def believe_optional_means_may_be_left_out():
    def find(limit: typing.Optional[int]):
        return limit

    try:
        find()
        left_out = True
    except TypeError:
        left_out = False
    assert left_out
