def believe_equal_numbers_are_one_object():
    price, total = int("1000000"), int("1000000")
    assert price is total


def believe_equal_strings_are_one_object():
    constant, read = "paid", "".join(["pa", "id"])
    assert constant is read


def believe_identical_objects_are_equal():
    value = float("nan")
    assert value == value
