import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        async with slots:
            for mirror in mirrors:
                try:
                    return await asyncio.wait_for(fetch(mirror, package), patience)
                except (ConnectionError, TimeoutError):
                    continue
        return None

    return await asyncio.gather(*map(download, packages))
