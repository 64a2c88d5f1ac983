import asyncio


def believe_async_makes_a_blocking_call_harmless():
    events = []

    async def slow_view():
        events.append("call begins")
        sum(range(10_000))
        events.append("call ends")

    async def other_view():
        events.append("other request answered")

    async def server():
        await asyncio.gather(slow_view(), other_view())

    asyncio.run(server())
    assert events.index("other request answered") < events.index("call ends")


def believe_a_module_variable_belongs_to_one_request():
    module = {}

    async def view(user):
        module["user"] = user
        await asyncio.sleep(0)
        return module["user"]

    async def server():
        return await asyncio.gather(view("Ann"), view("Boris"))

    assert asyncio.run(server()) == ["Ann", "Boris"]
