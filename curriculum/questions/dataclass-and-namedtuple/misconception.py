import dataclasses
from typing import NamedTuple


@dataclasses.dataclass
class Line:
    name: str
    price: int


class Row(NamedTuple):
    name: str
    price: int


class Stop(NamedTuple):
    city: str
    minutes: int


def believe_annotations_are_checked():
    try:
        line = Line("tea", "five")
    except TypeError:
        line = None
    assert line is None


def believe_named_tuples_of_two_kinds_differ():
    row, stop = Row("tea", 5), Stop("tea", 5)
    assert row != stop


def believe_a_dataclass_can_be_a_key():
    try:
        stock = {Line("tea", 5): 10}
    except TypeError:
        stock = None
    assert stock is not None
