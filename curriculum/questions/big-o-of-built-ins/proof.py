import ctypes
import math
import random
import sys


class Counted:
    comparisons = 0

    def __init__(self, number, hashes_to=None):
        self.number = number
        self.hashes_to = number if hashes_to is None else hashes_to

    def __eq__(self, other):
        Counted.comparisons += 1
        return self.number == other.number

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.number < other.number

    def __hash__(self):
        return self.hashes_to


def comparisons_of(action):
    Counted.comparisons = 0
    action()
    return Counted.comparisons


def references(items):
    """What stands in the list's array: CPython keeps its address behind the head of the object."""
    head = object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)
    array = ctypes.c_void_p.from_address(id(items) + head).value
    return list((ctypes.c_void_p * len(items)).from_address(array))


def prove_in_list_or_set():
    in_list, in_set, in_dict = {}, {}, {}
    for size in (100, 10_000):
        keys = [Counted(number) for number in range(size)]
        as_set, as_dict = set(keys), dict.fromkeys(keys)
        absent = Counted(size)
        in_list[size] = comparisons_of(lambda: absent in keys)
        in_set[size] = comparisons_of(lambda: Counted(7) in as_set)
        in_dict[size] = comparisons_of(lambda: Counted(7) in as_dict)
    assert in_list == {100: 100, 10_000: 10_000}
    assert in_set == {100: 1, 10_000: 1}
    assert in_dict == {100: 1, 10_000: 1}


def prove_equal_hashes_spoil_it():
    needed = {}
    for size in (10, 100):
        keys = {Counted(number, hashes_to=1) for number in range(size)}
        needed[size] = comparisons_of(lambda: Counted(size, hashes_to=1) in keys)
    assert needed[10] >= 10 and needed[100] >= 100


def prove_front_of_a_list():
    def moved_by(change):
        items = [str(number) for number in range(1000)]
        kept = list(items)
        before = references(items)
        change(items)
        after = references(items)
        assert len(kept) == 1000
        return sum(was != now for was, now in zip(before, after))

    from_the_front = moved_by(lambda items: items.pop(0))
    into_the_front = moved_by(lambda items: items.insert(0, "new"))
    from_the_end = moved_by(lambda items: items.pop())
    at_the_end = moved_by(lambda items: items.append("new"))
    assert from_the_front == 999
    assert into_the_front == 1000
    assert (from_the_end, at_the_end) == (0, 0)


def prove_append_is_amortised():
    items, growths, at_most_copied = [], 0, 0
    for number in range(100_000):
        size_before = sys.getsizeof(items)
        items.append(number)
        if sys.getsizeof(items) != size_before:
            growths += 1
            at_most_copied += len(items)
    assert 0 < growths < 200
    assert 0 < at_most_copied < 10 * len(items)


def prove_slice_copies():
    items = [[] for _ in range(1000)]
    part = items[1:]
    own_memory = sys.getsizeof(part)
    part.pop()
    same_items = all(one is other for one, other in zip(part, items[1:]))
    assert len(items) == 1000
    assert own_memory > 999 * ctypes.sizeof(ctypes.c_void_p)
    assert same_items


def prove_sorting():
    size = 1000
    in_order = [Counted(number) for number in range(size)]
    mixed = random.Random(1).sample(in_order, size)
    for_mixed = comparisons_of(lambda: sorted(mixed))
    for_ordered = comparisons_of(lambda: sorted(in_order))
    assert size < for_mixed < size * math.log2(size)
    assert for_ordered == size - 1


def prove_hidden_loop():
    def all_different(keys, seen, add):
        for key in keys:
            if key in seen:
                return False
            add(key)
        return True

    with_list, with_set = {}, {}
    for size in (100, 200):
        keys = [Counted(number) for number in range(size)]
        as_list, as_set = [], set()
        with_list[size] = comparisons_of(lambda: all_different(keys, as_list, as_list.append))
        with_set[size] = comparisons_of(lambda: all_different(keys, as_set, as_set.add))
    assert with_list == {100: 100 * 99 // 2, 200: 200 * 199 // 2}
    assert with_set == {100: 0, 200: 0}
