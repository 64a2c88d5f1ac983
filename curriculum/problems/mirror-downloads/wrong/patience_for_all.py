import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def from_some_mirror(package):
        for mirror in mirrors:
            try:
                return await fetch(mirror, package)
            except ConnectionError:
                pass

    async def download(package):
        async with slots:
            try:
                return await asyncio.wait_for(from_some_mirror(package), patience)
            except TimeoutError:
                return None

    return await asyncio.gather(*[download(package) for package in packages])
