def believe_lines_before_a_syntax_error_are_executed():
    printed = []
    try:
        exec("show(1)\nif True print(2)", {"show": printed.append})
    except SyntaxError:
        pass
    assert printed == [1]


def believe_a_function_with_a_misspelt_name_does_not_load():
    names = {}
    try:
        exec("def pay():\n    return amuont", names)
        loaded = True
    except NameError:
        loaded = False
    assert not loaded


def believe_python_is_weakly_typed():
    try:
        result = "1" + 1
    except TypeError:
        result = None
    assert result == "11"
