def believe_equal_is_same():
    first = [1]
    assert first is [1]
