from itertools import chain, cycle, groupby, islice, repeat


def outages(checks, at_least):
    for ok, group in groupby(checks, key=lambda check: check[1]):
        if ok:
            continue
        first, _ = next(group)
        last, count = first, 1
        for last, _ in group:
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
