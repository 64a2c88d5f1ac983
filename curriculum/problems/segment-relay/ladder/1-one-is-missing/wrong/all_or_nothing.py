# The solution before.
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
        await asyncio.gather(taker, *running, return_exceptions=True)
        await source.aclose()
