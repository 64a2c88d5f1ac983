import asyncio
import contextlib
import inspect


def type_error_of(action):
    try:
        action()
    except TypeError:
        return True
    return False


def prove_call_gives_a_generator():
    events = []

    async def pages():
        events.append("started")
        yield 1

    made = pages()
    after_call = list(events)

    async def waits():
        await made

    is_refused = type_error_of(lambda: asyncio.run(waits()))
    assert inspect.isasyncgen(made) and not inspect.iscoroutine(made)
    assert after_call == []
    assert is_refused


def prove_others_run_meanwhile():
    events = []

    async def pages():
        for number in (1, 2):
            await asyncio.sleep(0)
            yield number

    async def reader():
        async for page in pages():
            events.append(f"page {page}")

    async def other():
        for _ in range(2):
            events.append("other")
            await asyncio.sleep(0)

    async def main():
        await asyncio.gather(reader(), other())

    asyncio.run(main())
    first_page, last_page = events.index("page 1"), events.index("page 2")
    assert "other" in events[:first_page]
    assert "other" in events[first_page:last_page]


def prove_for_and_list_refuse():
    async def pages():
        yield 1
        yield 2

    def loop():
        for _ in pages():
            pass

    async def collected():
        return [page async for page in pages()]

    refused = [type_error_of(loop), type_error_of(lambda: list(pages()))]
    gathered = asyncio.run(collected())
    assert refused == [True, True]
    assert gathered == [1, 2]


def prove_one_after_the_other():
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
    assert events == ["made 1", "used 1", "made 2", "used 2"]


def prove_break_does_not_close():
    events = []

    async def pages():
        try:
            yield 1
            yield 2
        finally:
            events.append("closed")

    async def main():
        source = pages()
        async for _ in source:
            break
        after_break = list(events)
        await source.aclose()
        after_close = list(events)
        async with contextlib.aclosing(pages()) as source:
            async for _ in source:
                break
        return after_break, after_close, list(events)

    seen = asyncio.run(main())
    assert seen == ([], ["closed"], ["closed", "closed"])
