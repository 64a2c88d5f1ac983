def is_even(number):
    return number % 2 == 0


def test_is_even(function):
    assert function(4)
    assert not function(7)
    assert function(0), "zero is even"


test_is_even(is_even)
print("is_even passed")


def broken(number):
    return number in [2, 4, 6]


try:
    test_is_even(broken)
except AssertionError as error:
    print("broken failed:", error)
