# The first one leaves a future, the others wait for it; whoever waited shares an exception, too.
import time
from concurrent.futures import Future
from functools import wraps
from threading import Lock


def cached(seconds, *, clock=time.monotonic):
    def decorate(function):
        entries, under_way, guard = {}, {}, Lock()

        @wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, frozenset(kwargs.items()))
            with guard:
                if key in entries and clock() - entries[key][1] < seconds:
                    return entries[key][0]
                mine = key not in under_way
                future = under_way.setdefault(key, Future())
            if mine:
                try:
                    answer = function(*args, **kwargs)
                except BaseException as error:
                    with guard:
                        del under_way[key]
                    future.set_exception(error)
                else:
                    with guard:
                        entries[key] = (answer, clock())
                        del under_way[key]
                    future.set_result(answer)
            return future.result()

        wrapper.clear = entries.clear
        return wrapper

    return decorate
