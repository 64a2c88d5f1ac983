def prove_same_object():
    first = [1]
    second = first
    assert first is second


def prove_equal_values():
    first = [1]
    second = [1]
    assert first == second and first is not second
