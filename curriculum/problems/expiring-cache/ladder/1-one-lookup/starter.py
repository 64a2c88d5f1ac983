import time


def cached(seconds, *, clock=time.monotonic):
    ...
