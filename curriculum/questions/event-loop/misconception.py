import asyncio


def believe_two_awaits_overlap():
    events = []

    async def work(name):
        events.append(f"{name} starts")
        await asyncio.sleep(0)
        events.append(f"{name} ends")

    async def main():
        await work("a")
        await work("b")

    asyncio.run(main())
    assert events == ["a starts", "b starts", "a ends", "b ends"]


def believe_every_await_lets_others_in():
    events = []

    async def other():
        events.append("other ran")

    async def nothing_to_wait_for():
        pass

    async def main():
        task = asyncio.create_task(other())
        await nothing_to_wait_for()
        seen = list(events)
        await task
        return seen

    seen = asyncio.run(main())
    assert seen == ["other ran"]


def believe_gather_cancels_the_rest():
    events = []

    async def fail():
        raise ValueError

    async def go_on():
        for _ in range(3):
            await asyncio.sleep(0)
        events.append("finished")

    async def main():
        other = asyncio.create_task(go_on())
        try:
            await asyncio.gather(fail(), other)
        except ValueError:
            pass
        await asyncio.wait([other])

    asyncio.run(main())
    assert events == []
