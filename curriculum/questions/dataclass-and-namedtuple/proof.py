import dataclasses
from typing import NamedTuple


@dataclasses.dataclass
class Line:
    name: str
    price: int
    tags: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class FrozenLine:
    name: str
    price: int


@dataclasses.dataclass(frozen=True)
class OtherLine:
    name: str
    price: int


class Row(NamedTuple):
    name: str
    price: int


class Stop(NamedTuple):
    city: str
    minutes: int


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_dataclass_writes_methods():
    line, same = Line("tea", 5), Line(name="tea", price=5)
    line_text, equal = repr(line), line == same
    line.price = 6
    assert (line_text, equal) == ("Line(name='tea', price=5, tags=[])", True)
    assert line != same

    missing = {"__init__", "__repr__", "__eq__"} - set(vars(Line))
    assert missing == set()


def prove_equal_within_a_class():
    frozen, other = FrozenLine("tea", 5), OtherLine("tea", 5)
    row, stop = Row("tea", 5), Stop("tea", 5)
    assert frozen != other
    assert frozen != ("tea", 5)
    assert row == stop
    assert row == ("tea", 5)


def prove_frozen_gives_a_hash():
    line, frozen = Line("tea", 5), FrozenLine("tea", 5)
    stock = {frozen: 10}
    refused = raised_by(lambda: setattr(frozen, "price", 6))
    assert raised_by(lambda: hash(line)) is TypeError
    assert stock[FrozenLine("tea", 5)] == 10
    assert refused is dataclasses.FrozenInstanceError


def prove_namedtuple_is_a_tuple():
    rows = [Row("tea", 5), Row("milk", 2)]
    name, price = rows[0]
    stock = {rows[0]: 10}
    ordered = sorted(rows)
    refused = raised_by(lambda: setattr(rows[0], "price", 6))
    assert isinstance(rows[0], tuple)
    assert (name, price, stock["tea", 5]) == ("tea", 5, 10)
    assert ordered[0].name == "milk"
    assert refused is AttributeError

    class LongerRow(NamedTuple):
        name: str
        price: int
        unit: str

    def unpack(row):
        name, price = row

    longer = LongerRow("tea", 5, "box")
    assert raised_by(lambda: unpack(longer)) is ValueError


def prove_factory_for_lists():
    one, other = Line("tea", 5), Line("milk", 2)
    one.tags.append("new")
    assert other.tags == []

    def define():
        @dataclasses.dataclass
        class Wrong:
            tags: list = []

    refused = raised_by(define)
    assert refused is ValueError


def prove_types_are_not_checked():
    line, row = Line("tea", "five"), Row("tea", "five")
    assert (line.price, row.price) == ("five", "five")

    @dataclasses.dataclass
    class Checked:
        price: int

        def __post_init__(self):
            if not isinstance(self.price, int):
                raise TypeError("price must be an int")

    refused = raised_by(lambda: Checked("five"))
    accepted = Checked(5)
    assert refused is TypeError
    assert accepted.price == 5


def prove_dict_for_open_keys():
    counts = {}
    for word in ("tea", "milk", "tea"):
        counts[word] = counts.get(word, 0) + 1
    assert counts == {"tea": 2, "milk": 1}

    line = {"name": "tea", "price": 5}
    line["prise"] = 6
    price, refused = line["price"], raised_by(lambda: line["nmae"])
    assert price == 5
    assert refused is KeyError
