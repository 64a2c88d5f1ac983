import copy


def believe_a_slice_copies_what_is_inside():
    original = [[1], [2]]
    sliced = original[:]
    sliced[0].append("only here")
    assert original == [[1], [2]]


def believe_multiplied_rows_are_independent():
    grid = [[0] * 3] * 2
    grid[0][0] = 1
    assert grid == [[1, 0, 0], [0, 0, 0]]


def believe_deepcopy_separates_shared_objects():
    row = [1]
    copied = copy.deepcopy([row, row])
    assert copied[0] is not copied[1]
