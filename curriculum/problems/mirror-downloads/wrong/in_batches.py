import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    async def download(package):
        for mirror in mirrors:
            try:
                return await asyncio.wait_for(fetch(mirror, package), patience)
            except (ConnectionError, TimeoutError):
                pass

    files = []
    for start in range(0, len(packages), limit):
        files += await asyncio.gather(*[download(package) for package in packages[start : start + limit]])
    return files
