# Takes a falsy answer for a failure.
import builtins
import time
from functools import wraps


def retry(attempts, *, on=Exception, delay=1, factor=2, sleep=time.sleep):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            pause = delay
            for attempt in range(1, attempts + 1):
                try:
                    result = function(*args, **kwargs)
                    if result or attempt == attempts:
                        return result
                except on:
                    if attempt == attempts:
                        raise
                sleep(pause)
                pause *= factor

        return wrapper

    return decorate


def rehearse(options, on, calls):  # ready: leave it as it is
    log, outcomes = [], []
    errors = tuple(getattr(builtins, name) for name in on)
    if len(errors) == 1:
        errors = errors[0]  # a class instead of a tuple

    @retry(on=errors, sleep=lambda seconds: log.append(("wait", seconds)), **options)
    def fetch(page, *, size=50):
        """Fetch one page of orders."""
        log.append(("fetch", page, size))
        outcome = outcomes.pop()
        if isinstance(outcome, str):
            raise getattr(builtins, outcome)(f"event {len(log)}")
        return outcome

    for page, size, planned in calls:
        outcomes[:] = reversed(planned)
        try:
            log.append(("answer", fetch(page, size=size)))
        except OSError as error:
            log.append(("error", type(error).__name__, str(error)))
        except ValueError as error:
            log.append(("bad value", str(error)))
    return {"name": fetch.__name__, "doc": fetch.__doc__, "log": log}
