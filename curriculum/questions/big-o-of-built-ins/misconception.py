class Counted:
    comparisons = 0

    def __init__(self, number, hashes_to=None):
        self.number = number
        self.hashes_to = number if hashes_to is None else hashes_to

    def __eq__(self, other):
        Counted.comparisons += 1
        return self.number == other.number

    def __hash__(self):
        return self.hashes_to


def comparisons_of(action):
    Counted.comparisons = 0
    action()
    return Counted.comparisons


def believe_in_of_a_list_is_one_step():
    keys = [Counted(number) for number in range(1000)]
    needed = comparisons_of(lambda: Counted(999) in keys)
    assert needed <= 10


def believe_a_set_is_quick_whatever_the_hashes():
    keys = {Counted(number, hashes_to=1) for number in range(100)}
    needed = comparisons_of(lambda: Counted(100, hashes_to=1) in keys)
    assert needed <= 10


def believe_a_slice_is_a_window():
    items = [1, 2, 3]
    part = items[1:]
    items[1] = 20
    assert part == [20, 3]
