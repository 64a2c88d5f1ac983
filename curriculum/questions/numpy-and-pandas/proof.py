import array
import ctypes
import math
import sys

# Shown with the standard library: array lays its numbers out as NumPy does, memoryview shares memory as NumPy's views do.


def prove_numbers_side_by_side():
    numbers = [number * 1.5 for number in range(1000)]
    packed = array.array("d", numbers)
    as_list = sys.getsizeof(numbers) + sum(sys.getsizeof(number) for number in numbers)
    as_array = sys.getsizeof(packed)
    first, step = packed.buffer_info()[0], packed.itemsize
    third = ctypes.c_double.from_address(first + 2 * step).value
    try:
        packed.append("tea")
        refused = False
    except TypeError:
        refused = True
    assert as_array * 3 < as_list
    assert (step, third) == (8, 3.0)
    assert refused


def prove_one_step_for_the_interpreter():
    def by_loop(numbers):
        total = 0
        for number in numbers:
            total += number
        return total

    def as_a_whole(numbers):
        return sum(numbers)

    def lines_executed(function, size):
        lines = []

        def trace(frame, event, argument):
            if event == "line":
                lines.append(frame.f_lineno)
            return trace

        numbers = array.array("d", range(size))
        earlier = sys.gettrace()
        sys.settrace(trace)
        try:
            function(numbers)
        finally:
            sys.settrace(earlier)
        return len(lines)

    looped = [lines_executed(by_loop, size) for size in (10, 1000)]
    whole = [lines_executed(as_a_whole, size) for size in (10, 1000)]
    assert looped[1] - looped[0] >= 2 * 990
    assert whole == [1, 1]


def prove_fixed_width():
    small = array.array("b", [127])
    try:
        small[0] += 1
        refused = False
    except OverflowError:
        refused = True
    wrapped = ctypes.c_int8(127 + 1).value
    python_int = 127 + small[0] ** 40
    assert refused
    assert wrapped == -128
    assert python_int > 2**64


def prove_view_shares_memory():
    packed = array.array("i", [1, 2, 3, 4])
    numbers = [1, 2, 3, 4]
    view, copy = memoryview(packed)[1:3], numbers[1:3]
    view[0] = 20
    copy[0] = 20
    assert packed.tolist() == [1, 20, 3, 4]
    assert numbers == [1, 2, 3, 4]


def prove_nan_equals_nothing():
    nan = float("nan")
    prices = [3.0, nan, 5.0]
    found_by_equality = [price for price in prices if price == nan]
    found_by_question = [price for price in prices if math.isnan(price)]
    total, without = sum(prices), sum(price for price in prices if not math.isnan(price))
    assert found_by_equality == [] and len(found_by_question) == 1
    assert math.isnan(total)
    assert without == 8.0


def prove_integers_have_no_nan():
    counts = array.array("q", [1, 2])
    try:
        counts.append(math.nan)
        refused = False
    except TypeError:
        refused = True
    as_floats = array.array("d", [*counts, math.nan])
    large = array.array("d", [2**53 + 1])
    assert refused
    assert as_floats.tolist()[:2] == [1.0, 2.0] and math.isnan(as_floats[2])
    assert int(large[0]) != 2**53 + 1
