import dataclasses
import typing


def prove_not_checked_at_run_time():
    def double(amount: int) -> int:
        return amount * 2

    result = double("ab")
    assert result == "abab"


def prove_stored_in_annotations():
    def double(amount: int) -> int:
        return amount * 2

    @dataclasses.dataclass
    class Order:
        number: int
        currency = "EUR"

    stored = double.__annotations__
    fields = [field.name for field in dataclasses.fields(Order)]
    assert stored == {"amount": int, "return": int}
    assert fields == ["number"]


def prove_none_is_not_optional():
    def find(limit: int | None):
        return limit

    def find_all(limit: int | None = None):
        return limit

    try:
        find()
        left_out = True
    except TypeError:
        left_out = False
    given_none, with_default = find(None), find_all()
    assert not left_out
    assert given_none is None
    assert with_default is None


def prove_cast_converts_nothing():
    text = "42"
    cast = typing.cast(int, text)
    assert cast is text


def prove_no_isinstance_of_list_int():
    numbers = list[int](["a", "b"])
    try:
        isinstance(numbers, list[int])
        refused = False
    except TypeError:
        refused = True
    assert numbers == ["a", "b"]
    assert type(numbers) is list
    assert refused


def prove_protocol_needs_no_inheritance():
    @typing.runtime_checkable
    class Sender(typing.Protocol):
        def send(self, text: str) -> bool: ...

    class Mail:
        def send(self, text: str) -> bool:
            return True

    class Catapult:
        def send(self, stone, distance, angle):
            pass

    class Printer:
        pass

    fits = [isinstance(thing, Sender) for thing in (Mail(), Catapult(), Printer())]
    parents = Mail.__mro__
    assert fits == [True, True, False]
    assert Sender not in parents
