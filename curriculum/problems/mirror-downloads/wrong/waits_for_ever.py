import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        async with slots:
            for mirror in mirrors:
                try:
                    return await fetch(mirror, package)
                except ConnectionError:
                    pass

    return await asyncio.gather(*[download(package) for package in packages])
