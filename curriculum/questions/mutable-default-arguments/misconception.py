import itertools


def believe_each_call_gets_a_new_list():
    def add_tag(tag, tags=[]):
        tags.append(tag)
        return tags

    add_tag("new")
    assert add_tag("sale") == ["sale"]


def believe_a_default_is_computed_at_the_call():
    clock = itertools.count(start=1)

    def stamp(now=next(clock)):
        return now

    stamp()
    assert stamp() == 2


def believe_or_keeps_the_callers_list():
    def add_tag(tag, tags=None):
        tags = tags or []
        tags.append(tag)

    mine = []
    add_tag("new", mine)
    assert mine == ["new"]
