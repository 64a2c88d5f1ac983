import asyncio
import math


async def drive(download_all, packages, mirrors, table, limit, patience):
    """The table becomes `fetch`, the list an iterator that notices names taken too early."""
    running = 0
    saved = {}
    not_ahead = True

    async def fetch(mirror, package):
        nonlocal running
        if running == limit:
            raise ConnectionError("too many downloads at once")
        seconds = table[mirror].get(package, math.inf)
        running += 1
        try:
            await asyncio.sleep(abs(seconds))
        finally:
            running -= 1
        if seconds < 0:
            raise ConnectionError(f"{mirror} broke off")
        return f"{package} from {mirror}"

    def names():
        nonlocal not_ahead
        for number, package in enumerate(packages):
            if number - len(saved) > limit:  # so many are in work or wait: more than there are places
                not_ahead = False
            yield package

    def save(package, file):
        if package in saved:
            file = "saved twice"
        saved[package] = file

    await download_all(names(), mirrors, fetch, save, limit, patience)
    return dict(sorted(saved.items())), not_ahead
