# Reports an outage only when a good check arrives.
from itertools import chain, cycle, groupby, islice, repeat


def outages(checks, at_least):
    first, count = None, 0
    for minute, ok in checks:
        if not ok:
            first = minute if count == 0 else first
            count += 1
            continue
        if count >= at_least:
            yield first, first + count - 1
        count = 0


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
