import warnings


def run(source, optimize, **names):
    """Runs a program as Python does without `-O` (0) or with it (1)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        code = compile(source, "<program>", "exec", optimize=optimize)
    try:
        exec(code, names)
    except Exception as error:
        return error
    return None


def prove_raises_if_false():
    failed = run("assert total >= 0, 'negative'", 0, total=-1)
    passed = run("assert total >= 0, 'negative'", 0, total=0)
    assert type(failed) is AssertionError and failed.args == ("negative",)
    assert passed is None


def prove_left_out_with_o():
    source = "assert total >= 0, 'negative'"
    usual, optimised = run(source, 0, total=-1), run(source, 1, total=-1)
    assert type(usual) is AssertionError
    assert optimised is None


def prove_condition_is_not_evaluated():
    usual_queue, optimised_queue = ["job"], ["job"]
    run("assert queue.pop()", 0, queue=usual_queue)
    run("assert queue.pop()", 1, queue=optimised_queue)
    assert usual_queue == []
    assert optimised_queue == ["job"]


def prove_input_needs_an_if():
    by_assert = "assert text.isdigit(), 'digits only'"
    by_if = "if not text.isdigit():\n    raise ValueError('digits only')"
    outcomes = [type(run(source, 1, text="7; rm")) for source in (by_assert, by_if)]
    assert outcomes == [type(None), ValueError]


def prove_brackets_make_a_tuple():
    with_brackets = run("assert (total >= 0, 'negative')", 0, total=-1)
    without_brackets = run("assert total >= 0, 'negative'", 0, total=-1)
    assert with_brackets is None
    assert type(without_brackets) is AssertionError
