import asyncio
import math


async def drive(download_all, packages, mirrors, table, limit, patience):
    """The table becomes `fetch`, the list an iterator that counts names taken too early."""
    running = 0
    saved = {}
    too_many = 0

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
        nonlocal too_many
        for number, package in enumerate(packages):
            too_many = max(too_many, number + 1 - len(saved) - limit)  # more in hand than there are places
            yield package

    def save(package, file):
        if package in saved:
            file = "saved twice"
        saved[package] = file

    await download_all(names(), mirrors, fetch, save, limit, patience)
    return dict(sorted(saved.items())), too_many
