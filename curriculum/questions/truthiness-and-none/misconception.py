def believe_or_replaces_only_none():
    timeout = 0
    chosen = timeout or 30
    assert chosen == 0


def believe_or_gives_a_bool():
    name = "Anna" or "guest"
    assert name is True


def believe_the_text_zero_is_false():
    answer = "0"
    assert not answer


def believe_sort_returns_the_list():
    rows = [3, 1, 2].sort()
    assert rows == [1, 2, 3]
