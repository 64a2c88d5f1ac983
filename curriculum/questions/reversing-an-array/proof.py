import array
import weakref

# Shown with the standard library: memoryview keeps an offset and steps in bytes (strides) just as NumPy's views do.


class Grid:
    """Two dimensions over flat memory, as NumPy keeps them: numbers, the place of the first, and a step per axis."""

    def __init__(self, memory, shape, start, strides):
        self.memory, self.shape, self.start, self.strides = memory, shape, start, strides

    def flip(self, axis):
        strides = list(self.strides)
        start = self.start + (self.shape[axis] - 1) * strides[axis]
        strides[axis] = -strides[axis]
        return Grid(self.memory, self.shape, start, tuple(strides))

    def rows(self):
        (height, width), (down, right) = self.shape, self.strides
        return [
            [self.memory[self.start + row * down + column * right] for column in range(width)] for row in range(height)
        ]


def prove_view_not_copy():
    packed = array.array("i", [1, 2, 3, 4])
    numbers = [1, 2, 3, 4]
    view, copy = memoryview(packed)[::-1], numbers[::-1]
    view[0] = 40
    copy[0] = 40
    assert packed.tolist() == [1, 2, 3, 40]
    assert numbers == [1, 2, 3, 4]


def prove_negative_stride():
    packed = array.array("q", [1, 2, 3, 4])
    straight = memoryview(packed)
    reverse = straight[::-1]
    twice = reverse[::-1]
    assert (straight.strides, reverse.strides, twice.strides) == ((8,), (-8,), (8,))
    assert packed.tolist() == [1, 2, 3, 4] and reverse.tolist() == [4, 3, 2, 1]


def prove_axis_by_axis():
    memory = array.array("i", [1, 2, 3, 4, 5, 6])
    grid = Grid(memory, (2, 3), 0, (3, 1))
    upside_down, mirrored, both = grid.flip(0), grid.flip(1), grid.flip(0).flip(1)
    assert upside_down.rows() == [[4, 5, 6], [1, 2, 3]]
    assert mirrored.rows() == [[3, 2, 1], [6, 5, 4]]
    assert both.rows() == [[6, 5, 4], [3, 2, 1]]
    assert (both.start, both.strides) == (5, (-3, -1))


def prove_copy_when_needed():
    packed = array.array("i", [1, 2, 3])
    view = memoryview(packed)[::-1]
    copy = array.array("i", view)
    packed[0] = 100
    assert view.tolist() == [3, 2, 100]
    assert copy.tolist() == [3, 2, 1]


def prove_not_contiguous():
    packed = array.array("i", [1, 2, 3])
    view = memoryview(packed)[::-1]
    try:
        view.cast("B")
        refused = False
    except TypeError:
        refused = True
    laid_out_anew = memoryview(view.tobytes()).cast("i")
    assert not view.contiguous
    assert refused
    assert laid_out_anew.contiguous and laid_out_anew.tolist() == [3, 2, 1]


def prove_view_keeps_memory():
    packed = array.array("d", bytes(8 * 1000))
    watched = weakref.ref(packed)
    last_two = memoryview(packed)[:-3:-1]
    length = len(last_two)
    del packed
    alive_with_view = watched() is not None
    last_two.release()
    alive_after = watched() is not None
    assert length == 2
    assert (alive_with_view, alive_after) == (True, False)


def prove_three_ways_for_a_list():
    numbers = [1, 2, 3]
    copy = numbers[::-1]
    backwards = reversed(numbers)
    numbers[2] = 30
    first_backwards = next(backwards)
    result = numbers.reverse()
    assert copy == [3, 2, 1]
    assert first_backwards == 30
    assert (result, numbers) == (None, [30, 2, 1])
