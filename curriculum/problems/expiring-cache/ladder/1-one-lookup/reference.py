import time
from collections import defaultdict
from functools import wraps
from threading import Lock


def cached(seconds, *, clock=time.monotonic):
    def decorate(function):
        entries, locks, guard = {}, defaultdict(Lock), Lock()

        @wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            try:
                hash(key)
            except TypeError:
                return function(*args, **kwargs)
            with guard:
                lock = locks[key]
            with lock:
                answer, since = entries.get(key, (None, None))
                if since is None or clock() - since >= seconds:
                    answer = function(*args, **kwargs)
                    entries[key] = (answer, clock())
                return answer

        wrapper.clear = entries.clear
        return wrapper

    return decorate
