# Catches failures of the delivery, too.
import asyncio


async def relay(source, convert, deliver, workers, window):
    room, hands = asyncio.Semaphore(window), asyncio.Semaphore(workers)
    line = asyncio.Queue()
    running = set()

    async def work(item):
        async with hands:
            return await convert(item)

    async def take():
        try:
            await room.acquire()
            async for item in source:
                task = asyncio.create_task(work(item))
                running.add(task)
                line.put_nowait((item, task))
                await room.acquire()
        finally:
            line.put_nowait((None, taker))

    taker = asyncio.create_task(take())
    delivered, lost = 0, []
    try:
        while True:
            item, task = await line.get()
            if task is taker:
                break
            await asyncio.wait([task])
            try:
                await deliver(task.result())
                delivered += 1
            except OSError:
                lost.append(item)
            running.remove(task)
            room.release()
        await taker
        return delivered, lost
    finally:
        for task in (taker, *running):
            task.cancel()
        await asyncio.gather(taker, *running, return_exceptions=True)
        await source.aclose()
