import asyncio
import errno
import json


def caught_by(error, *classes):
    """The first of the classes whose `except` catches the error."""
    for kind in classes:
        try:
            raise error
        except kind:
            return kind
        except BaseException:
            pass
    return None


def error_of(action):
    try:
        action()
    except BaseException as error:
        return error


def prove_stop_stands_beside():
    stops = [SystemExit, KeyboardInterrupt, GeneratorExit, asyncio.CancelledError]
    caught = [caught_by(stop(), Exception, BaseException) for stop in stops]
    assert caught == [BaseException] * 4
    ours = [caught_by(kind(), Exception) for kind in (ValueError, OSError, RuntimeError, StopIteration)]
    assert ours == [Exception] * 4


def prove_lookup_and_arithmetic():
    missing = [error_of(lambda: {}["x"]), error_of(lambda: [][0])]
    divided = error_of(lambda: 1 / 0)
    assert [caught_by(error, LookupError) for error in missing] == [LookupError] * 2
    assert [type(error) for error in missing] == [KeyError, IndexError]
    assert caught_by(divided, LookupError, ArithmeticError) is ArithmeticError


def prove_oserror_by_number():
    made = [OSError(number, "text") for number in (errno.ENOENT, errno.EACCES, errno.ECONNREFUSED, errno.ETIMEDOUT)]
    kinds = [type(error) for error in made]
    opened = error_of(lambda: open("/no/such/folder/file"))
    assert kinds == [FileNotFoundError, PermissionError, ConnectionRefusedError, TimeoutError]
    assert isinstance(made[2], ConnectionError)
    assert caught_by(opened, OSError) is OSError


def prove_value_and_type():
    bad_values = [error_of(lambda: int("x")), error_of(lambda: b"\xff".decode()), error_of(lambda: json.loads("{"))]
    bad_class = error_of(lambda: len(5))
    kinds = [type(error) for error in bad_values]
    assert kinds == [ValueError, UnicodeDecodeError, json.JSONDecodeError]
    assert [caught_by(error, TypeError, ValueError) for error in bad_values] == [ValueError] * 3
    assert caught_by(bad_class, ValueError, TypeError) is TypeError


def prove_first_that_fits():
    def base_first(error):
        try:
            raise error
        except OSError:
            return "any"
        except FileNotFoundError:
            return "not found"

    def special_first(error):
        try:
            raise error
        except FileNotFoundError:
            return "not found"
        except OSError:
            return "any"

    answers = [base_first(FileNotFoundError()), special_first(FileNotFoundError()), special_first(PermissionError())]
    assert answers == ["any", "not found", "any"]
