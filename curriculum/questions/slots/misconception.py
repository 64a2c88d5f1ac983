class Slotted:
    __slots__ = ("x",)


def believe_slots_make_objects_immutable():
    point = Slotted()
    point.x = 1
    try:
        point.x = 2
    except AttributeError:
        pass
    assert point.x == 1


def believe_a_subclass_inherits_the_restriction():
    class Named(Slotted):
        pass

    named = Named()
    assert hasattr(named, "__dict__") is False


def believe_a_slot_starts_as_none():
    point = Slotted()
    assert getattr(point, "x", "no value yet") is None
