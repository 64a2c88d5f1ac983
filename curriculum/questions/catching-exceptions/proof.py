import os
import tempfile
import traceback


def prove_class_and_subclasses():
    def handled_by(error):
        try:
            raise error
        except LookupError:
            return "LookupError"
        except KeyError:
            return "KeyError"

    key_missing, index_missing = handled_by(KeyError("sku")), handled_by(IndexError())
    assert key_missing == "LookupError"
    assert index_missing == "LookupError"


def prove_bare_except_catches_all():
    def bare(error):
        try:
            raise error
        except:
            return "caught"

    def only_exception(error):
        try:
            try:
                raise error
            except Exception:
                return "caught"
        except BaseException:
            return "let through"

    stops = [KeyboardInterrupt(), SystemExit()]
    by_bare = [bare(stop) for stop in stops]
    by_exception = [only_exception(stop) for stop in stops]
    assert by_bare == ["caught", "caught"]
    assert by_exception == ["let through", "let through"]


def prove_wide_except_hides_bugs():
    prices = {"tea": 3}

    def wide(name):
        try:
            return prises[name]
        except Exception:
            return "not found"

    def narrow(name):
        try:
            return prises[name]
        except KeyError:
            return "not found"

    hidden = wide("tea")
    try:
        narrow("tea")
        shown = None
    except NameError as error:
        shown = error.name
    assert "tea" in prices
    assert hidden == "not found"
    assert shown == "prises"


def prove_check_can_be_outdated():
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "report.txt")
    with open(path, "w"):
        pass
    exists = os.path.exists(path)
    os.remove(path)  # another program was faster
    try:
        open(path)
        answer = "opened"
    except FileNotFoundError:
        answer = "handled at the moment of opening"
    os.rmdir(folder)
    assert exists
    assert answer == "handled at the moment of opening"


def prove_from_keeps_the_cause():
    class OrderError(Exception):
        pass

    original = KeyError("sku")

    def translated(how):
        try:
            try:
                raise original
            except KeyError as error:
                if how == "from error":
                    raise OrderError from error
                if how == "from None":
                    raise OrderError from None
                raise OrderError
        except OrderError as own:
            return own

    chained, plain, hiding = translated("from error"), translated(""), translated("from None")
    assert chained.__cause__ is original
    assert plain.__cause__ is None and plain.__context__ is original
    shown = [any("KeyError" in line for line in traceback.format_exception(error)) for error in (chained, plain, hiding)]
    assert shown == [True, True, False]


def prove_bare_raise_passes_on():
    original = ValueError("negative amount")

    def pay():
        raise original

    def logged():
        try:
            pay()
        except ValueError:
            raise

    try:
        logged()
    except ValueError as error:
        arrived = error
    places = [frame.name for frame in traceback.extract_tb(arrived.__traceback__)]
    assert arrived is original
    assert places[-1] == "pay"
