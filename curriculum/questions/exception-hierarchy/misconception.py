import asyncio
import json


def believe_exception_is_the_top():
    assert issubclass(KeyboardInterrupt, Exception)


def believe_a_cancelled_task_is_an_exception():
    assert issubclass(asyncio.CancelledError, Exception)


def believe_broken_json_is_a_class_of_its_own():
    try:
        json.loads("{")
        caught = None
    except ValueError:
        caught = "ValueError"
    except Exception:
        caught = "something else"
    assert caught == "something else"


def believe_the_best_clause_wins():
    try:
        raise FileNotFoundError
    except OSError:
        answer = "any"
    except FileNotFoundError:
        answer = "not found"
    assert answer == "not found"
