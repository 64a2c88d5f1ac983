import asyncio


async def drive(relay, segments, workers, window, stop=None):
    """Each segment: name and the seconds to record, convert and deliver it; with a minus it fails after them."""
    now = asyncio.get_running_loop().time
    times = {name: seconds for name, *seconds in segments}
    log = {"asked": [], "started": [], "delivered": [], "dropped": [], "closed": False}

    async def act(name, step, begun):
        seconds = times[name][step]
        await asyncio.sleep(begun + abs(seconds) - now())
        if seconds < 0:
            raise OSError(f"{('record', 'convert', 'deliver')[step]} {name}")

    async def note(event, *about):
        begun = now()
        await asyncio.sleep(1 / 1024)  # what is cancelled in the moment of its beginning does not count
        log[event].append((*about, begun) if about else begun)
        return begun

    async def record():
        try:
            for name in times:
                await act(name, 0, await note("asked"))
                yield name
            await note("asked")
        finally:
            await asyncio.sleep(2)  # the camera takes 2 seconds to close
            log["closed"] = True

    async def convert(name):
        begun = await note("started", name)
        try:
            await act(name, 1, begun)
        except asyncio.CancelledError:
            await asyncio.sleep(3)  # and a cancelled conversion 3 to tidy up
            log["dropped"] = sorted([*log["dropped"], name])
            raise
        return name.upper()

    async def deliver(result):
        try:
            await act(result.lower(), 2, now())
        except asyncio.CancelledError:
            log["dropped"] = sorted([*log["dropped"], result])
            raise
        log["delivered"].append((result, now()))

    task = asyncio.create_task(relay(record(), convert, deliver, workers, window))
    if stop is not None:
        asyncio.get_running_loop().call_later(stop, task.cancel)
    await asyncio.wait([task])
    if task.cancelled():
        log["outcome"] = "cancelled"
    else:
        error = task.exception()
        log["outcome"] = f"{type(error).__name__}: {error}" if error else task.result()
    return dict(log)
