import asyncio


# The clock of the event loop jumps over every wait: `asyncio.sleep(100)` takes no time here.
async def download_all(packages, mirrors, fetch, limit, patience):
    ...
