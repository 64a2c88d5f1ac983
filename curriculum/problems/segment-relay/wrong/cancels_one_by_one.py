# Cancels a task and waits for it before it cancels the next one.
import asyncio


async def relay(source, convert, deliver, workers, window):
    room, hands = asyncio.Semaphore(window), asyncio.Semaphore(workers)
    line = asyncio.Queue()
    running = []

    async def work(item):
        async with hands:
            return await convert(item)

    async def take():
        try:
            await room.acquire()
            async for item in source:
                task = asyncio.create_task(work(item))
                running.append(task)
                line.put_nowait(task)
                await room.acquire()
        finally:
            line.put_nowait(taker)

    taker = asyncio.create_task(take())
    delivered = 0
    try:
        while (task := await line.get()) is not taker:
            await asyncio.wait([task])
            await deliver(task.result())
            running.remove(task)
            delivered += 1
            room.release()
        await taker
        return delivered
    finally:
        for task in (taker, *running):
            task.cancel()
            await asyncio.wait([task])
        await source.aclose()


async def rehearse(segments, workers, window, stop=None):  # ready, like everything below
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
