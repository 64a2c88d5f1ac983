import functools
from asyncio import sleep


def retry(attempts, *, on=Exception, delay=1, factor=2):
    if attempts < 1:
        raise ValueError(attempts)
    pauses = [delay * factor**number for number in range(attempts - 1)]

    def decorate(function):
        @functools.wraps(function)
        async def persistent(*args, **kwargs):
            for pause in pauses:
                try:
                    return await function(*args, **kwargs)
                except on:
                    await sleep(pause)
            return await function(*args, **kwargs)

        return persistent

    return decorate
