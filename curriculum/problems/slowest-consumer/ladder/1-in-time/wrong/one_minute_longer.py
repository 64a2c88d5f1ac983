# Counts the minutes of the window one too many.
from bisect import bisect_left


def smallest_rate(arrivals, patience):
    minutes = arrivals + [0] * (patience + 1)

    def enough(rate):
        waiting = 0
        for minute, arrived in enumerate(minutes):
            waiting = max(0, waiting + arrived - rate)
            if waiting > sum(minutes[max(0, minute - patience) : minute + 1]):
                return False
        return True

    return bisect_left(range(max(arrivals, default=0)), True, key=enough)
