# The event is only set when the lookup has succeeded.
import time
from functools import wraps
from threading import Event, Lock


def cached(seconds, *, clock=time.monotonic):
    def decorate(function):
        entries, under_way, guard = {}, {}, Lock()

        @wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            with guard:
                if key in entries and clock() - entries[key][1] < seconds:
                    return entries[key][0]
                first = key not in under_way
                event = under_way.setdefault(key, Event())
            if first:
                answer = function(*args, **kwargs)
                entries[key] = (answer, clock())
                del under_way[key]
                event.set()
            else:
                event.wait()
            return entries[key][0]

        wrapper.clear = entries.clear
        return wrapper

    return decorate
