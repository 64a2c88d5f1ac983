import asyncio
import builtins


async def drive(retry, options, on, calls, patience=None):
    """Decorates an asynchronous `fetch` that acts out the outcomes, and makes all calls at once.

    Answers its name and what happened, each time with the second; `patience`: when a caller gives up.
    """
    errors = tuple(getattr(builtins, name) for name in on)
    clock, log, planned = asyncio.get_running_loop().time, [], {}

    @retry(on=errors[0] if len(errors) == 1 else errors, **options)
    async def fetch(page, *, size=50):
        """Fetch one page of orders."""
        log.append((round(clock(), 6), "fetch", page, size))
        await asyncio.sleep(0.1)
        outcome = planned[page].pop()
        if isinstance(outcome, str):
            raise getattr(builtins, outcome)(page)
        return outcome

    async def call(page, size):
        try:
            async with asyncio.timeout(patience):
                end = ("answer", await fetch(page, size=size))
        except Exception as error:
            end = ("error", type(error).__name__)
        log.append((round(clock(), 6), *end, page))

    for page, size, outcomes in calls:
        planned[page] = list(reversed(outcomes))
    await asyncio.gather(*(call(page, size) for page, size, _ in calls))
    return fetch.__name__, sorted(log, key=lambda entry: (entry[0], str(entry[2:])))
