# A plain loop with a counter; the last outage needs a report of its own.
from itertools import chain, cycle, islice, repeat


def outages(checks, at_least):
    first = last = None
    count = 0
    for minute, ok in checks:
        if ok:
            if count >= at_least:
                yield first, last
            count = 0
        else:
            first = minute if count == 0 else first
            last = minute
            count += 1
    if count >= at_least:
        yield first, last


def watch(runs, at_least, wanted=None, endless=False):  # ready: leave it as it is
    read = 0

    def checks():
        nonlocal read
        source = cycle(runs) if endless else runs
        states = chain.from_iterable(repeat(ok, times) for ok, times in source)
        for minute, ok in enumerate(states):
            read += 1
            yield minute, ok

    found = list(islice(outages(checks(), at_least), wanted))
    return found, read
