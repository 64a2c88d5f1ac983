from itertools import groupby


def alarms(checks, at_least):
    for ok, group in groupby(checks, key=lambda check: check[1]):
        if ok:
            continue
        first, _ = next(group)
        count = 1
        for _ in group:
            count += 1
        if count >= at_least:
            yield first
