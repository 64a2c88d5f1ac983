# Takes a name, then waits for a free slot.
import asyncio


async def download_all(packages, mirrors, fetch, save, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        file = None
        for mirror in mirrors:
            try:
                file = await asyncio.wait_for(fetch(mirror, package), patience)
                break
            except (ConnectionError, TimeoutError):
                continue
        save(package, file)
        slots.release()

    async with asyncio.TaskGroup() as group:
        for package in packages:
            await slots.acquire()
            group.create_task(download(package))
