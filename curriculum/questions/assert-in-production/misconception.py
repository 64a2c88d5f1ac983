import warnings


def failure(source, optimize, **names):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        code = compile(source, "<program>", "exec", optimize=optimize)
    try:
        exec(code, names)
    except Exception as error:
        return type(error)
    return None


def believe_asserts_always_protect():
    refused = failure("assert age >= 18, 'too young'", 1, age=12)
    assert refused is AssertionError


def believe_only_the_error_is_left_out():
    queue = ["job"]
    failure("assert queue.pop()", 1, queue=queue)
    assert queue == []


def believe_brackets_change_nothing():
    refused = failure("assert (age >= 18, 'too young')", 0, age=12)
    assert refused is AssertionError
