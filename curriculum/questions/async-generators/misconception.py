import asyncio


def believe_it_can_be_awaited():
    async def pages():
        yield 1

    async def main():
        try:
            return await pages()
        except TypeError:
            return "refused"

    assert asyncio.run(main()) == 1


def believe_items_are_made_in_parallel():
    events = []

    async def pages():
        for number in (1, 2):
            events.append(f"made {number}")
            await asyncio.sleep(0)
            yield number

    async def main():
        async for page in pages():
            await asyncio.sleep(0)
            events.append(f"used {page}")

    asyncio.run(main())
    assert events[:2] == ["made 1", "made 2"]


def believe_break_runs_finally():
    events = []

    async def pages():
        try:
            yield 1
        finally:
            events.append("closed")

    async def main():
        source = pages()
        async for _ in source:
            break
        return list(events)

    assert asyncio.run(main()) == ["closed"]
