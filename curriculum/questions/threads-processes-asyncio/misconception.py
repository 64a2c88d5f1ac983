import asyncio
import multiprocessing.connection
import threading


def believe_processes_see_later_changes():
    parent_end, child_end = multiprocessing.connection.Pipe()
    orders = ["A-1"]
    parent_end.send(orders)
    orders.append("A-2")
    received = child_end.recv()
    parent_end.close()
    child_end.close()
    assert received == ["A-1", "A-2"]


def believe_asyncio_starts_a_thread_for_each_coroutine():
    threads = set()

    async def request():
        threads.add(threading.get_ident())

    async def main():
        await asyncio.gather(*(request() for _ in range(3)))

    asyncio.run(main())
    assert len(threads) == 3


def believe_async_def_makes_blocking_calls_harmless():
    arrived = threading.Event()

    async def arrive():
        arrived.set()

    async def wait():
        return arrived.wait(0.05)

    async def main():
        return await asyncio.gather(wait(), arrive())

    met, _ = asyncio.run(main())
    assert met
