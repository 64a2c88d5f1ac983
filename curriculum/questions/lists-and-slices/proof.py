def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_end_is_excluded():
    days = ["mon", "tue", "wed", "thu", "fri"]
    middle, last_two, every_other, backwards = days[1:3], days[-2:], days[::2], days[::-1]
    together = [days[:n] + days[n:] for n in range(-7, 8)]
    assert middle == ["tue", "wed"]
    assert last_two == ["thu", "fri"]
    assert every_other == ["mon", "wed", "fri"]
    assert backwards == ["fri", "thu", "wed", "tue", "mon"]
    assert all(whole == days for whole in together)


def prove_slice_does_not_fail():
    days = ["mon", "tue"]
    by_index = [raised_by(lambda: days[2]), raised_by(lambda: days[-3])]
    by_slice = [days[1:10], days[-9:1], days[5:]]
    assert by_index == [IndexError, IndexError]
    assert by_slice == [["tue"], ["mon"], []]


def prove_slice_is_a_new_list():
    rows = [["tea", 1], ["milk", 2]]
    part = rows[:]
    part.append(["bread", 3])
    part[1] = None
    same_item = part[0] is rows[0]
    holder = rows
    before = [list(row) for row in rows]
    rows[:] = [["oil", 4]]
    assert before == [["tea", 1], ["milk", 2]]
    assert same_item
    assert holder == [["oil", 4]]
    assert len(part) == 3


def prove_append_or_extend():
    appended, extended, letters, with_plus = [1], [1], [1], [1]
    appended.append([2, 3])
    extended.extend(iter([2, 3]))
    letters.extend("ab")
    with_plus += (2, 3)
    assert appended == [1, [2, 3]]
    assert extended == [1, 2, 3]
    assert letters == [1, "a", "b"]
    assert with_plus == [1, 2, 3]


def prove_by_value_or_by_place():
    sizes = [40, 38, 40, 42, 44]
    sizes.remove(40)
    after_remove = list(sizes)
    popped, last = sizes.pop(1), sizes.pop()
    after_pop = list(sizes)
    absent = raised_by(lambda: sizes.remove(99))
    longer = [36, 38, 40, 42, 44]
    del longer[0]
    del longer[1:3]
    assert after_remove == [38, 40, 42, 44]
    assert (popped, last) == (40, 44)
    assert after_pop == [38, 42]
    assert absent is ValueError
    assert longer == [38, 44]


def prove_in_place_gives_none():
    numbers = [3, 1, 2]
    ordered, backwards = sorted(numbers), list(reversed(numbers))
    untouched = list(numbers)
    returned = [numbers.sort(), numbers.append(9), numbers.reverse()]
    popped = [8, 9].pop()
    assert (ordered, backwards) == ([1, 2, 3], [2, 1, 3])
    assert untouched == [3, 1, 2]
    assert returned == [None, None, None]
    assert popped == 9
    assert numbers == [9, 3, 2, 1]


def prove_deleting_while_looping():
    codes = ["old", "old", "new"]
    visited = []
    for code in codes:
        visited.append(code)
        if code == "old":
            codes.remove(code)
    all_codes = ["old", "old", "new"]
    kept = [code for code in all_codes if code != "old"]
    assert visited == ["old", "new"]
    assert codes == ["old", "new"]
    assert kept == ["new"]
