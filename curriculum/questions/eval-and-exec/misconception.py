def believe_exec_returns_a_value():
    assert exec("2 + 2") == 4


def believe_exec_changes_local_variables():
    def inside():
        total = 1
        exec("total = 2")
        return total

    assert inside() == 2


def believe_without_builtins_nothing_can_be_reached():
    try:
        reached = eval("[].__class__.__base__", {"__builtins__": {}})
    except NameError:
        reached = None
    assert reached is None
