# The solution before, with the first minute only.
from itertools import groupby


def alarms(checks, at_least):
    for ok, group in groupby(checks, key=lambda check: check[1]):
        if not ok:
            minutes = [minute for minute, _ in group]
            if len(minutes) >= at_least:
                yield minutes[0]
