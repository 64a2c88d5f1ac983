# Locks the call, but asks for the entry outside of the lock.
import time
from functools import wraps
from threading import Lock


def cached(seconds, *, clock=time.monotonic):
    def decorate(function):
        entries, lock = {}, Lock()

        @wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            if key in entries:
                answer, since = entries[key]
                if clock() - since < seconds:
                    return answer
            with lock:
                answer = function(*args, **kwargs)
                entries[key] = (answer, clock())
                return answer

        wrapper.clear = entries.clear
        return wrapper

    return decorate
