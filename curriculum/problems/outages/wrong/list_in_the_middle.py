# Collects the groups first and looks into them afterwards.
from itertools import chain, cycle, groupby, islice, repeat


def outages(checks, at_least):
    failed = [group for ok, group in groupby(checks, key=lambda check: check[1]) if not ok]
    for group in failed:
        minutes = [minute for minute, _ in group]
        if len(minutes) >= at_least:
            yield minutes[0], minutes[-1]


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
