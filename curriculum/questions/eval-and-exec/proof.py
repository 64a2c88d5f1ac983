import ast


def error_of(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_expression_or_program():
    names = {"price": 20}
    value = eval("price * 2", names)
    nothing = exec("total = price * 3", names)
    refused = error_of(lambda: eval("total = 5", names))
    assert value == 40
    assert nothing is None and names["total"] == 60
    assert refused is SyntaxError


def prove_runs_whatever_it_gets():
    orders = ["tea", "cup"]
    from_outside = "orders.clear()"
    eval(from_outside, {"orders": orders})
    imported = eval("__import__('os').getcwd()")
    assert orders == []
    assert isinstance(imported, str)


def prove_no_builtins_is_no_sandbox():
    bare = {"__builtins__": {}}
    refused = error_of(lambda: eval("open('x')", dict(bare)))
    classes = eval("().__class__.__base__.__subclasses__()", dict(bare))
    assert refused is NameError
    assert dict in classes and len(classes) > 100


def prove_literal_eval_reads_data():
    read = ast.literal_eval("{'limits': [1, 2.5, None], 'ready': True}")
    refused = error_of(lambda: ast.literal_eval("__import__('os').getcwd()"))
    assert read == {"limits": [1, 2.5, None], "ready": True}
    assert refused is ValueError


def prove_locals_are_not_changed():
    def inside():
        total = 1
        exec("total = 2")
        return total

    names = {}
    kept = inside()
    exec("total = 2", names)
    assert kept == 1
    assert names["total"] == 2
