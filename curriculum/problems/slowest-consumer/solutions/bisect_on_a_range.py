from bisect import bisect_left


def smallest_rate(arrivals, allowed):
    def enough(rate):
        waiting = 0
        for arrived in arrivals:
            waiting += arrived
            waiting -= min(rate, waiting)
            if waiting > allowed:
                return False
        return True

    # False sorts before True; the range is never stored.
    return bisect_left(range(max(arrivals, default=0)), True, key=enough)
