import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    slots = asyncio.Semaphore(limit)

    async def download(package):
        async with slots:
            for mirror in mirrors:
                task = asyncio.create_task(fetch(mirror, package))
                done, _ = await asyncio.wait([task], timeout=patience)
                if done and task.exception() is None:
                    return task.result()

    return await asyncio.gather(*[download(package) for package in packages])
