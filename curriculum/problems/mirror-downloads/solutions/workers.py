import asyncio
import contextlib


async def download_all(packages, mirrors, fetch, limit, patience):
    files = [None] * len(packages)
    waiting = iter(enumerate(packages))

    async def work():
        for position, package in waiting:
            for mirror in mirrors:
                with contextlib.suppress(ConnectionError, TimeoutError):
                    async with asyncio.timeout(patience):
                        files[position] = await fetch(mirror, package)
                    break

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(work())
    return files
