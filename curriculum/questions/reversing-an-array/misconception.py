import array


def believe_reversing_moves_the_numbers():
    packed = array.array("i", [1, 2, 3])
    memoryview(packed)[::-1]
    assert packed.tolist() == [3, 2, 1]


def believe_the_reversed_array_is_independent():
    packed = array.array("i", [1, 2, 3])
    reverse = memoryview(packed)[::-1]
    packed[2] = 30
    assert reverse.tolist() == [3, 2, 1]


def believe_stop_zero_includes_the_first():
    packed = array.array("i", [1, 2, 3])
    assert memoryview(packed)[2:0:-1].tolist() == [3, 2, 1]
