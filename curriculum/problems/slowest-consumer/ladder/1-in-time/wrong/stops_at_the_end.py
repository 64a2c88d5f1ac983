# Does not go on after the last minute.
from bisect import bisect_left


def smallest_rate(arrivals, patience):
    def enough(rate):
        waiting = 0
        for minute, arrived in enumerate(arrivals):
            waiting = max(0, waiting + arrived - rate)
            if waiting > sum(arrivals[max(0, minute + 1 - patience) : minute + 1]):
                return False
        return True

    return bisect_left(range(max(arrivals, default=0)), True, key=enough)
