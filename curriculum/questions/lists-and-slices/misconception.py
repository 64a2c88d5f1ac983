def believe_a_slice_shares_its_places_with_the_list():
    rows = [1, 2, 3]
    part = rows[:2]
    part[0] = 100
    assert rows[0] == 100


def believe_sort_returns_the_list():
    numbers = [3, 1, 2]
    ordered = numbers.sort()
    assert ordered == [1, 2, 3]


def believe_a_loop_may_delete():
    codes = ["old", "old", "new"]
    for code in codes:
        if code == "old":
            codes.remove(code)
    assert codes == ["new"]
