from itertools import chain, cycle, islice, repeat


def drive(alarms, runs, at_least, wanted=None, endless=False):
    """Takes the first `wanted` alarms, counts the checks that were read for them."""
    read = 0

    def checks():
        nonlocal read
        source = cycle(runs) if endless else runs
        states = chain.from_iterable(repeat(ok, times) for ok, times in source)
        for minute, ok in enumerate(states):
            read += 1
            yield minute, ok

    return list(islice(alarms(checks(), at_least), wanted)), read
