def believe_sort_returns_the_sorted_list():
    numbers = [3, 1, 2]
    assert numbers.sort() == [1, 2, 3]


def believe_reverse_turns_round_equal_items():
    orders = [("Oslo", 1), ("Oslo", 2)]
    ordered = sorted(orders, key=lambda order: order[0], reverse=True)
    assert ordered == [("Oslo", 2), ("Oslo", 1)]


def believe_numbers_in_texts_sort_as_numbers():
    names = ["file10", "file9", "file1"]
    assert sorted(names) == ["file1", "file9", "file10"]
