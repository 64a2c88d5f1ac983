def believe_a_closure_keeps_the_value():
    functions = [lambda: number for number in range(3)]
    assert [function() for function in functions] == [0, 1, 2]


def believe_a_loop_has_its_own_scope():
    row = "before"
    for row in ["first", "last"]:
        pass
    assert row == "before"


def believe_assignment_reaches_outside():
    count = 0

    def increase():
        count = 1
        return count

    increase()
    assert count == 1
