import asyncio


async def download_all(packages, mirrors, fetch, save, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        async with slots:
            for mirror in mirrors:
                try:
                    return await asyncio.wait_for(fetch(mirror, package), patience)
                except (ConnectionError, TimeoutError):
                    continue
        return None

    names = list(packages)
    for package, file in zip(names, await asyncio.gather(*map(download, names))):
        save(package, file)
