import time
from functools import wraps


def retry(attempts, *, on=Exception, delay=1, factor=2, sleep=time.sleep):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")

    def decorate(function):
        @wraps(function)
        async def wrapper(*args, **kwargs):
            pause = delay
            for attempt in range(1, attempts + 1):
                try:
                    return await function(*args, **kwargs)
                except on:
                    if attempt == attempts:
                        raise
                sleep(pause)
                pause *= factor

        return wrapper

    return decorate
