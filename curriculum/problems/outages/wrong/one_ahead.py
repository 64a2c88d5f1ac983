# Looks at each check together with the one after it.
from itertools import chain, cycle, islice, pairwise, repeat


def outages(checks, at_least):
    first = last = None
    count = 0
    for (minute, ok), _ in pairwise(chain(checks, [(None, True)])):
        if not ok:
            first = minute if count == 0 else first
            last = minute
            count += 1
        else:
            if count >= at_least:
                yield first, last
            count = 0
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
