import dis
import importlib.util
import math
import os
import pathlib
import runpy
import sys
import tempfile
import types


def prove_compiled_to_bytecode():
    code = compile("total = price * 2", "example", "exec")
    instructions = [step.opname for step in dis.get_instructions(code)]
    names = {"price": 21}
    exec(code, names)
    assert isinstance(code.co_code, bytes) and "STORE_NAME" in instructions
    assert names["total"] == 42


def prove_syntax_before_the_first_line():
    printed = []

    def outcome(source):
        printed.clear()
        try:
            exec(compile(source, "example", "exec"), {"show": printed.append})
        except (SyntaxError, NameError) as error:
            return list(printed), type(error)

    bad_syntax = outcome("show(1)\nif True print(2)")
    bad_name = outcome("show(1)\nshwo(2)")
    assert bad_syntax == ([], SyntaxError)
    assert bad_name == ([1], NameError)


def prove_pyc_for_imports():
    usual = sys.dont_write_bytecode
    sys.dont_write_bytecode = False
    try:
        with tempfile.TemporaryDirectory() as folder:
            imported, executed = pathlib.Path(folder, "imported_here.py"), pathlib.Path(folder, "executed_here.py")
            imported.write_text("value = 1")
            executed.write_text("value = 1")
            spec = importlib.util.spec_from_file_location("imported_here", imported)
            spec.loader.exec_module(importlib.util.module_from_spec(spec))
            runpy.run_path(str(executed))
            kept = [os.path.exists(importlib.util.cache_from_source(path)) for path in (imported, executed)]
    finally:
        sys.dont_write_bytecode = usual
    assert kept == [True, False]


def prove_bytecode_belongs_to_a_version():
    name = pathlib.Path(importlib.util.cache_from_source("orders.py")).name
    version = f"{sys.version_info.major}{sys.version_info.minor}"
    assert name.startswith("orders." + sys.implementation.cache_tag)
    assert sys.implementation.name != "cpython" or f"cpython-{version}" in name


def prove_type_belongs_to_the_object():
    value = 7
    first = type(value)
    value = "seven"
    second = type(value)

    def add(left, right):
        return left + right

    sums = [add(1, 2), add("1", "2")]
    try:
        add(1, None)
        complaint = None
    except TypeError as error:
        complaint = str(error)
    assert (first, second) == (int, str)
    assert sums == [3, "12"]
    assert "unsupported operand" in complaint


def prove_strong_typing():
    refused = []
    for left, right in (("1", 1), (1, "1"), (b"1", "1")):
        try:
            left + right
        except TypeError:
            refused.append((left, right))
    converted = int("1") + 1
    assert refused == [("1", 1), (1, "1"), (b"1", "1")]
    assert converted == 2


def prove_everything_is_an_object():
    def greet():
        return "hello"

    class Order:
        pass

    things = [7, greet, Order, math]
    kinds = [type(thing) for thing in things]
    assert kinds == [int, types.FunctionType, type, types.ModuleType]
    assert all(isinstance(thing, object) for thing in things)
