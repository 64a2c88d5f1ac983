# Takes `limit` names and waits for all of them.
import asyncio
from itertools import islice


async def download_all(packages, mirrors, fetch, save, limit, patience):
    async def download(package):
        for mirror in mirrors:
            try:
                save(package, await asyncio.wait_for(fetch(mirror, package), patience))
                return
            except (ConnectionError, TimeoutError):
                continue
        save(package, None)

    while batch := list(islice(packages, limit)):
        await asyncio.gather(*map(download, batch))
