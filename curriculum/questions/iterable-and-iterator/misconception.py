def believe_a_list_is_an_iterator():
    orders = ["A-1", "A-2"]
    try:
        first = next(orders)
    except TypeError:
        first = None
    assert first == "A-1"


def believe_map_gives_a_list_that_can_be_read_twice():
    amounts = map(int, ["3", "4"])
    total = sum(amounts)
    count = len(list(amounts))
    assert (total, count) == (7, 2)


def believe_looking_into_an_iterator_changes_nothing():
    orders = iter(["A-1", "A-2", "A-3"])
    found = "A-2" in orders
    left = list(orders)
    assert found and left == ["A-1", "A-2", "A-3"]
