import datetime
import functools


def new_show():
    @functools.singledispatch
    def show(value, other=None):
        return f"something: {value}"

    @show.register
    def _(value: int, other=None):
        return f"number {value}"

    @show.register(list)
    def _(value, other=None):
        return f"{len(value)} items"

    return show


def refused(action):
    try:
        action()
    except TypeError:
        return True
    return False


def prove_first_argument_decides():
    show = new_show()
    answers = [show(5, []), show([], 5)]
    by_keyword = refused(lambda: show(value=5))
    assert answers == ["number 5", "0 items"]
    assert by_keyword


def prove_nearest_class_wins():
    show = new_show()
    before = show(True)

    @show.register
    def _(value: bool):
        return "yes" if value else "no"

    after = [show(True), show(1)]
    assert before == "number True"
    assert after == ["yes", "number 1"]

    def in_order(*classes):
        @functools.singledispatch
        def name(value):
            return "object"

        for kind in classes:
            name.register(kind, lambda value, kind=kind: kind.__name__)
        return name(True)

    orders = [in_order(int, bool), in_order(bool, int)]
    assert orders == ["bool", "bool"]


def prove_body_is_the_default():
    @functools.singledispatch
    def show(value):
        return "default"

    show.register(int, lambda value: "number")
    answers = [show("text"), show(None), show(2.5), show(3)]
    assert answers == ["default", "default", "default", "number"]


def prove_open_for_new_classes():
    show = new_show()
    before = show(datetime.date(2026, 3, 2))
    show.register(datetime.date, lambda value: f"{value:%d.%m.}")
    after = show(datetime.date(2026, 3, 2))
    assert before == "something: 2026-03-02"
    assert after == "02.03."


def prove_classes_not_contents():
    show = new_show()
    by_contents = refused(lambda: show.register(list[int], lambda value: "numbers"))
    by_class = refused(lambda: show.register(tuple, lambda value: "a tuple"))
    assert (by_contents, by_class) == (True, False)
