# Takes the first `at_least` of a group; `groupby` passes over what is left of it.
from itertools import groupby, islice


def alarms(checks, at_least):
    for ok, group in groupby(checks, key=lambda check: check[1]):
        if not ok:
            minutes = [minute for minute, _ in islice(group, 1)]
            if sum(1 for _ in islice(group, at_least - 1)) == at_least - 1:
                yield minutes[0]
