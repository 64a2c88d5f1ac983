import asyncio
import inspect


def prove_call_runs_nothing():
    events = []

    async def load():
        events.append("body started")

    coroutine = load()
    is_coroutine = inspect.iscoroutine(coroutine)
    after_call = list(events)
    asyncio.run(coroutine)
    assert is_coroutine
    assert after_call == []
    assert events == ["body started"]


def prove_await_is_in_line():
    async def work(name, events):
        events.append(f"{name} starts")
        await asyncio.sleep(0)
        events.append(f"{name} ends")

    async def in_line():
        events = []
        await work("a", events)
        await work("b", events)
        return events

    async def as_tasks():
        events = []
        tasks = [asyncio.create_task(work(name, events)) for name in "ab"]
        events.append("tasks made")
        for task in tasks:
            await task
        return events

    one_by_one, overlapping = asyncio.run(in_line()), asyncio.run(as_tasks())
    assert one_by_one == ["a starts", "a ends", "b starts", "b ends"]
    assert overlapping == ["tasks made", "a starts", "b starts", "a ends", "b ends"]


def prove_turn_only_where_waited():
    async def nothing_to_wait_for():
        pass

    async def main(wait):
        events = []

        async def other():
            events.append("other ran")

        task = asyncio.create_task(other())
        await wait()
        seen = list(events)
        await task
        return seen

    passed_through = asyncio.run(main(nothing_to_wait_for))
    let_in = asyncio.run(main(lambda: asyncio.sleep(0)))
    assert passed_through == []
    assert let_in == ["other ran"]


def prove_cancelling_is_an_exception():
    events = []

    async def download():
        try:
            await asyncio.sleep(3600)
        except Exception:
            events.append("except Exception")
        finally:
            events.append("finally")

    async def main():
        task = asyncio.create_task(download())
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            events.append(type(error).__name__)
        return task.cancelled()

    cancelled = asyncio.run(main())
    assert events == ["finally", "CancelledError"]
    assert cancelled


async def fail():
    raise ValueError("no such page")


async def work_on(events):
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        events.append("finished")
    except asyncio.CancelledError:
        events.append("cancelled")
        raise


def prove_gather_leaves_the_rest():
    events = []

    async def main():
        other = asyncio.create_task(work_on(events))
        try:
            await asyncio.gather(fail(), other)
        except ValueError:
            events.append("caller knows")
        await other

    asyncio.run(main())
    assert events == ["caller knows", "finished"]


def prove_group_cancels_the_rest():
    events = []

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
                group.create_task(work_on(events))
        except ExceptionGroup as failures:
            events.append("caller knows")
            return [type(error) for error in failures.exceptions]

    kinds = asyncio.run(main())
    assert events == ["cancelled", "caller knows"]
    assert kinds == [ValueError]
