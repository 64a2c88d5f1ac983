# Saves files only.
import asyncio


async def download_all(packages, mirrors, fetch, save, limit, patience):
    async def work():
        for package in packages:
            for mirror in mirrors:
                try:
                    save(package, await asyncio.wait_for(fetch(mirror, package), patience))
                    break
                except (ConnectionError, TimeoutError):
                    continue

    await asyncio.gather(*(work() for _ in range(limit)))
