import __future__

import sys
import warnings


def total(prices):
    """A function on its way out: stacklevel=2 means that the warning is about whoever called it."""
    warnings.warn("total() is deprecated, use sum()", DeprecationWarning, stacklevel=2)
    return sum(prices)


def total_without_stacklevel(prices):
    warnings.warn("total() is deprecated, use sum()", DeprecationWarning)
    return sum(prices)


def run_module(name, source, **names):
    """Runs the text as the module of that name."""
    module = {"__name__": name, **names}
    exec(compile(source, f"{name}.py", "exec", dont_inherit=True), module)
    return module


def set_default_filters():
    """What an interpreter starts with, as far as it concerns DeprecationWarning."""
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def compiles(source):
    try:
        compile(source, "example", "exec", dont_inherit=True)
        return True
    except SyntaxError:
        return False


def prove_warnings_are_hidden():
    def shown_when_called_from(name):
        with warnings.catch_warnings(record=True) as noted:
            set_default_filters()
            run_module(name, "answer = total([1, 2])", total=total)
        return len(noted)

    in_the_script, in_an_imported_module = shown_when_called_from("__main__"), shown_when_called_from("orders")
    assert (in_the_script, in_an_imported_module) == (1, 0)


def prove_error_stops_at_the_line():
    reached = []
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        try:
            source = "\n\nanswer = total([1, 2])\nreached.append('next line')"
            run_module("orders", source, total=total, reached=reached)
            stopped_at = None
        except DeprecationWarning as warning:
            stopped_at = warning.__traceback__.tb_next.tb_next.tb_lineno
    assert stopped_at == 3
    assert reached == []


def prove_stacklevel_names_the_caller():
    def place_of(function):
        with warnings.catch_warnings(record=True) as noted:
            warnings.simplefilter("always")
            run_module("orders", "\nanswer = total([1, 2])", total=function)
        return noted[0].filename, noted[0].lineno == 2

    with_stacklevel, without = place_of(total), place_of(total_without_stacklevel)
    assert with_stacklevel == ("orders.py", True)
    assert without[0] != "orders.py"


def prove_version_is_a_tuple():
    by_text = "3.9.18" < "3.10.13"
    by_numbers = (3, 9, 18) < (3, 10, 13)
    this, needed = sys.version_info, (3, 11)
    assert (by_text, by_numbers) == (False, True)
    assert this >= needed and isinstance(this, tuple)


def prove_ask_for_the_feature():
    there, elsewhere = "from warnings import deprecated", "from warnings import not_there_yet"
    source = """
try:
    {0}
    own = False
except ImportError:
    own = True
"""
    known, unknown = (run_module("compat", source.format(line))["own"] for line in (there, elsewhere))
    assert known == (sys.version_info < (3, 13))
    assert unknown


def prove_syntax_cannot_be_branched():
    branch = "import sys\nif sys.version_info >= (99,):\n    {}\n"
    new_call, new_syntax = branch.format("sys.not_there_yet()"), branch.format("order ?= 1")
    compiled = compiles(new_call), compiles(new_syntax)
    run_module("compat", new_call)
    assert compiled == (True, False)


def prove_future_is_per_module():
    source = "def pay(order: int): pass"
    with_future = run_module("orders", f"from __future__ import annotations\n{source}")["pay"]
    without = run_module("clients", source)["pay"]
    division, annotations = __future__.division, __future__.annotations
    assert (with_future.__annotations__, without.__annotations__) == ({"order": "int"}, {"order": int})
    assert division.getMandatoryRelease()[:2] == (3, 0)
    assert annotations.getOptionalRelease()[:2] == (3, 7)
