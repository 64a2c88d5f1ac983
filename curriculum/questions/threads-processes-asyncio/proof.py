import asyncio
import multiprocessing.connection
import sys
import threading


def gil_is_on():
    return getattr(sys, "_is_gil_enabled", lambda: True)()


def prove_threads_share_objects():
    orders = ["A-1"]
    seen = []

    def add():
        seen.append(id(orders))
        orders.append("A-2")

    worker = threading.Thread(target=add)
    worker.start()
    worker.join()
    assert orders == ["A-1", "A-2"]
    assert seen == [id(orders)]


def prove_processes_get_copies():
    # The channel that joins two processes; here both of its ends are in one.
    parent_end, child_end = multiprocessing.connection.Pipe()
    orders = ["A-1"]
    parent_end.send(orders)
    received = child_end.recv()
    received.append("A-2")
    assert received == ["A-1", "A-2"]
    assert orders == ["A-1"]

    try:
        parent_end.send(lambda: 1)
        refused = False
    except Exception:
        refused = True
    parent_end.close()
    child_end.close()
    assert refused


def prove_computing_is_not_shared():
    events = []
    may_run = threading.Event()

    def visit():
        may_run.wait()
        events.append("visitor ran")

    visitor = threading.Thread(target=visit)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(60)  # nobody asks the computing thread for the GIL
    try:
        visitor.start()
        may_run.set()
        sum(number * number for number in range(200_000))
        events.append("computed")
        visitor.join()
    finally:
        sys.setswitchinterval(usual)
    with_gil, without_gil = ["computed", "visitor ran"], ["visitor ran", "computed"]
    possible = [with_gil] if gil_is_on() else [with_gil, without_gil]
    assert events in possible


def prove_one_thread_for_all():
    waiting_at_once = 0
    threads = set()

    async def request(all_wait):
        nonlocal waiting_at_once
        waiting_at_once += 1
        threads.add(threading.get_ident())
        if waiting_at_once == 1000:
            all_wait.set()
        await all_wait.wait()

    async def main():
        all_wait = asyncio.Event()
        await asyncio.gather(*(request(all_wait) for _ in range(1000)))

    asyncio.run(main())
    assert waiting_at_once == 1000
    assert len(threads) == 1


def prove_turns_only_at_await():
    events = []

    async def work(name):
        events.append(f"{name}1")
        events.append(f"{name}2")
        await asyncio.sleep(0)
        events.append(f"{name}3")

    async def main():
        await asyncio.gather(work("a"), work("b"))

    asyncio.run(main())
    assert events == ["a1", "a2", "b1", "b2", "a3", "b3"]


def prove_blocking_stops_all():
    async def meet(wait_for):
        arrived = threading.Event()

        async def arrive():
            arrived.set()

        other = asyncio.create_task(arrive())
        met = await wait_for(arrived)
        await other
        return met

    async def in_the_coroutine(arrived):
        return arrived.wait(0.05)

    async def in_a_thread(arrived):
        return await asyncio.to_thread(arrived.wait, 1)

    blocked, moved = asyncio.run(meet(in_the_coroutine)), asyncio.run(meet(in_a_thread))
    assert not blocked
    assert moved
