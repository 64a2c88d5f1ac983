# A task for every name; the semaphore inside.
import asyncio


async def download_all(packages, mirrors, fetch, save, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        async with slots:
            for mirror in mirrors:
                try:
                    save(package, await asyncio.wait_for(fetch(mirror, package), patience))
                    return
                except (ConnectionError, TimeoutError):
                    continue
        save(package, None)

    await asyncio.gather(*map(download, packages))
