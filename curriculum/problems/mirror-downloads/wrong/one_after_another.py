import asyncio


async def download_all(packages, mirrors, fetch, limit, patience):
    files = []
    for package in packages:
        file = None
        for mirror in mirrors:
            try:
                file = await asyncio.wait_for(fetch(mirror, package), patience)
                break
            except (ConnectionError, TimeoutError):
                pass
        files.append(file)
    return files
