def believe_offset_pages_never_repeat():
    orders = [4, 3, 2, 1]
    first = orders[0:2]
    orders.insert(0, 5)
    second = orders[2:4]
    assert not set(first) & set(second)


def believe_a_time_is_enough_for_a_cursor():
    orders = [(7, "c"), (7, "b"), (7, "a")]
    first = orders[:2]
    last_time = first[-1][0]
    second = [order for order in orders if order[0] < last_time]
    assert len(first) + len(second) == len(orders)


def believe_the_last_put_keeps_both_changes():
    stored = {"city": "Riga", "comment": ""}
    for_ann, for_bob = dict(stored), dict(stored)
    stored = for_ann | {"city": "Oslo"}
    stored = for_bob | {"comment": "urgent"}
    assert stored == {"city": "Oslo", "comment": "urgent"}
