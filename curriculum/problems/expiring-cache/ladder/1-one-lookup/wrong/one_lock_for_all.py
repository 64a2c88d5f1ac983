# Holds a single lock during the lookup.
import time
from functools import wraps
from threading import Lock


def cached(seconds, *, clock=time.monotonic):
    def decorate(function):
        entries, lock = {}, Lock()

        @wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            with lock:
                if key in entries:
                    answer, since = entries[key]
                    if clock() - since < seconds:
                        return answer
                answer = function(*args, **kwargs)
                entries[key] = (answer, clock())
                return answer

        wrapper.clear = entries.clear
        return wrapper

    return decorate
