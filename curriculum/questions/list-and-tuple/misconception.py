def believe_parentheses_make_a_tuple():
    value = (1)
    assert isinstance(value, tuple)


def believe_any_tuple_can_be_a_key():
    key = ("a", [])
    try:
        accepted = bool({key: "value"})
    except TypeError:
        accepted = False
    assert accepted


def believe_equal_items_make_them_equal():
    row, pair = [1, 2], (1, 2)
    assert row == pair
