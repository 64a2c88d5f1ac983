import dataclasses
import functools
import tracemalloc
import types
import weakref


class Plain:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def memory_of(make):
    tracemalloc.start()
    kept = [make(1, 2) for _ in range(2000)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size if kept else 0


def prove_no_dict():
    plain, slotted = Plain(1, 2), Slotted(1, 2)
    have_dict = [hasattr(plain, "__dict__"), hasattr(slotted, "__dict__")]
    place = vars(Slotted)["x"]
    read = place.__get__(slotted, Slotted)
    assert have_dict == [True, False]
    assert type(place) is types.MemberDescriptorType
    assert read == 1


def prove_saves_memory():
    plain_size, slotted_size = memory_of(Plain), memory_of(Slotted)
    assert slotted_size < plain_size


def prove_unknown_names_refused():
    plain, slotted = Plain(1, 2), Slotted(1, 2)
    refused = [raised_by(lambda: setattr(each, "z", 3)) for each in (plain, slotted)]
    slotted.x = 10
    assert refused == [None, AttributeError]
    assert slotted.x == 10


def prove_subclass_brings_dict_back():
    class Named(Slotted):
        pass

    class NamedSlotted(Slotted):
        __slots__ = ("name",)

    named, named_slotted = Named(1, 2), NamedSlotted(1, 2)
    named.name = "home"
    named_slotted.name = "home"
    assert vars(named) == {"name": "home"}
    assert hasattr(named_slotted, "__dict__") is False
    assert (named_slotted.x, named_slotted.name) == (1, "home")


def prove_weakref_and_defaults():
    class Watched:
        __slots__ = ("x", "__weakref__")

    slotted, watched = Slotted(1, 2), Watched()
    refused = [raised_by(lambda: weakref.ref(each)) for each in (slotted, watched)]
    assert refused == [TypeError, None]

    default = raised_by(lambda: type("Point", (), {"__slots__": ("x",), "x": 0}))
    assert default is ValueError

    @dataclasses.dataclass(slots=True)
    class Point:
        x: int = 0

    point = Point()
    assert point.x == 0
    assert hasattr(point, "__dict__") is False

    class Cached:
        __slots__ = ()

        @functools.cached_property
        def total(self):
            return 12

    cached = Cached()
    assert raised_by(lambda: cached.total) is TypeError


def prove_two_parents_conflict():
    class Weighed:
        __slots__ = ("weight",)

    class Empty:
        __slots__ = ()

    conflict = raised_by(lambda: type("Both", (Slotted, Weighed), {}))
    with_empty = raised_by(lambda: type("Both", (Slotted, Empty), {}))
    assert (conflict, with_empty) == (TypeError, None)
