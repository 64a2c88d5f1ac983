def believe_empty_braces_are_a_set():
    tags = {}
    assert isinstance(tags, set)


def believe_equal_sets_have_one_order():
    one, other = set([0, 8]), set([8, 0])
    assert list(one) == list(other)


def believe_a_set_may_hold_lists():
    rows = [[1, 2], [1, 2]]
    try:
        unique = len(set(rows))
    except TypeError:
        unique = None
    assert unique == 1
