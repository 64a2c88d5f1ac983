# A conversion answers with what to do when its turn comes.
import asyncio


async def relay(source, convert, deliver, workers, window):
    room, hands = asyncio.Semaphore(window), asyncio.Semaphore(workers)
    turns, delivered, lost = asyncio.Queue(), 0, []

    async def work(item):
        async with hands:
            try:
                return True, await convert(item)
            except Exception:
                return False, item

    async def receive(group):
        try:
            while True:
                await room.acquire()
                item = await anext(source)
                turns.put_nowait(group.create_task(work(item)))
        except StopAsyncIteration:
            turns.put_nowait(None)
        except Exception as error:
            turns.put_nowait(error)

    try:
        async with asyncio.TaskGroup() as group:
            receiver = group.create_task(receive(group))
            try:
                while turn := await turns.get():
                    if isinstance(turn, Exception):
                        raise turn
                    await asyncio.wait([turn])
                    fine, result = turn.result()
                    if fine:
                        await deliver(result)
                        delivered += 1
                    else:
                        lost.append(result)
                    room.release()
            finally:
                receiver.cancel()
    except BaseExceptionGroup as group:
        raise group.exceptions[0] from None
    finally:
        await source.aclose()
    return delivered, lost
