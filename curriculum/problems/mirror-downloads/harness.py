import asyncio
import math


def arguments(packages, mirrors, table, limit, patience):
    """The table becomes `fetch`: `{mirror: {package: seconds}}`, negative where the connection breaks."""
    running = 0

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

    return packages, mirrors, fetch, limit, patience
