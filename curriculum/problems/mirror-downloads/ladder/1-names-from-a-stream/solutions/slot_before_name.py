# Waits for a free slot before it takes a name; finished tasks take themselves off the set.
import asyncio


async def download_all(packages, mirrors, fetch, save, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        file = None
        for mirror in mirrors:
            try:
                async with asyncio.timeout(patience):
                    file = await fetch(mirror, package)
                break
            except (ConnectionError, TimeoutError):
                pass
        save(package, file)
        slots.release()

    async with asyncio.TaskGroup() as group:
        await slots.acquire()
        for package in packages:
            group.create_task(download(package))
            await slots.acquire()
