import itertools


def prove_computed_once():
    computed = []

    def make_default():
        computed.append("computed")
        return []

    def add_tag(tag, tags=make_default()):
        tags.append(tag)
        return tags

    before_any_call = list(computed)
    add_tag("new")
    add_tag("sale")
    assert before_any_call == ["computed"]
    assert computed == ["computed"]
    assert add_tag.__defaults__ == (["new", "sale"],)


def prove_calls_share_it():
    def add_tag(tag, tags=[]):
        tags.append(tag)
        return tags

    first = add_tag("new")
    second = add_tag("sale")
    first.append("put in from outside")
    third = add_tag("last")
    assert first is second
    assert third == ["new", "sale", "put in from outside", "last"]


def prove_none_instead():
    def add_tag(tag, tags=None):
        if tags is None:
            tags = []
        tags.append(tag)
        return tags

    first, second = add_tag("new"), add_tag("sale")
    assert (first, second) == (["new"], ["sale"])


def prove_or_is_not_enough():
    def with_or(tag, tags=None):
        tags = tags or []
        tags.append(tag)

    def with_is_none(tag, tags=None):
        if tags is None:
            tags = []
        tags.append(tag)

    passed_to_or, passed_to_is_none = [], []
    with_or("new", passed_to_or)
    with_is_none("new", passed_to_is_none)
    assert passed_to_or == []
    assert passed_to_is_none == ["new"]


def prove_any_expression():
    clock = itertools.count(start=1)

    def stamp(now=next(clock)):
        return now

    stamps = [stamp(), stamp(), stamp()]
    clock_shows = next(clock)
    assert stamps == [1, 1, 1]
    assert clock_shows == 2
