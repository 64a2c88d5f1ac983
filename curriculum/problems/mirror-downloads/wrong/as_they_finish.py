import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    slots = asyncio.Semaphore(limit)
    files = []

    async def download(package):
        async with slots:
            for mirror in mirrors:
                try:
                    file = await asyncio.wait_for(fetch(mirror, package), patience)
                except (ConnectionError, TimeoutError):
                    continue
                files.append(file)
                return
        files.append(None)

    await asyncio.gather(*[download(package) for package in packages])
    return files
