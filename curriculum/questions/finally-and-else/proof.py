import sys
import warnings

RETURN_IN_FINALLY = """
def swallow():
    try:
        raise ValueError
    finally:
        return "nothing happened"

def replace():
    try:
        return "from try"
    finally:
        return "from finally"
"""


def prove_else_after_a_full_try():
    events = []

    def leave(how):
        for _ in range(1):
            try:
                if how == "return":
                    return
                if how == "break":
                    break
                if how == "continue":
                    continue
                if how == "exception":
                    raise ValueError
            except ValueError:
                pass
            else:
                events.append(how)

    for how in ("return", "break", "continue", "exception", "end of try"):
        leave(how)
    assert events == ["end of try"]


def prove_else_is_not_guarded():
    events = []
    try:
        try:
            events.append("try")
        except ValueError:
            events.append("except of the same statement")
        else:
            raise ValueError
    except ValueError:
        events.append("except further out")
    assert events == ["try", "except further out"]


def prove_finally_on_every_way_out():
    cleaned_up = []

    def leave(how):
        for _ in range(1):
            try:
                if how == "return":
                    return
                if how == "break":
                    break
                if how == "continue":
                    continue
                if how == "handled":
                    raise KeyError
                if how == "unhandled":
                    raise ValueError
            except KeyError:
                pass
            finally:
                cleaned_up.append(how)

    ways = ["return", "break", "continue", "handled", "unhandled", "end of try"]
    for how in ways:
        try:
            leave(how)
        except ValueError:
            cleaned_up.append("and it flew on")
    ways.insert(ways.index("unhandled") + 1, "and it flew on")
    assert cleaned_up == ways


def prove_return_value_comes_first():
    events = []

    def compute():
        events.append("value computed")
        return 1

    def answer():
        try:
            value = compute()
            return value
        finally:
            events.append("finally")
            value = 2

    result = answer()
    assert result == 1
    assert events == ["value computed", "finally"]


def prove_return_in_finally_swallows():
    functions = {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(RETURN_IN_FINALLY, functions)
    swallowed, replaced = functions["swallow"](), functions["replace"]()
    warned = SyntaxWarning in [warning.category for warning in caught]
    assert swallowed == "nothing happened"
    assert replaced == "from finally"
    assert warned == (sys.version_info >= (3, 14))


def prove_raise_in_finally_replaces():
    try:
        try:
            raise ValueError("first")
        finally:
            raise KeyError("second")
    except Exception as error:
        arrived = error
    assert type(arrived) is KeyError
    assert type(arrived.__context__) is ValueError
