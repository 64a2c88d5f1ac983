import asyncio


async def download_all(packages, mirrors, fetch, save, limit, patience):
    async def download(package):
        for mirror in mirrors:
            try:
                return await asyncio.wait_for(fetch(mirror, package), patience)
            except (ConnectionError, TimeoutError):
                continue
        return None

    async def work():
        for package in packages:  # one iterator for all: each name goes to one worker
            save(package, await download(package))

    await asyncio.gather(*(work() for _ in range(limit)))
