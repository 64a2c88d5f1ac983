# Demands an empty queue within any `patience` minutes after it has begun to fill.
from bisect import bisect_left


def smallest_rate(arrivals, patience):
    minutes = arrivals + [0] * patience

    def enough(rate):
        waiting = late = 0
        for arrived in minutes:
            waiting = max(0, waiting + arrived - rate)
            late = late + 1 if waiting else 0
            if late > patience:
                return False
        return True

    return bisect_left(range(max(arrivals, default=0)), True, key=enough)
