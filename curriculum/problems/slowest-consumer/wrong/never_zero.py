# Takes it for granted that rate 0 is not enough.
def smallest_rate(arrivals, allowed):
    def enough(rate):
        waiting = 0
        for arrived in arrivals:
            waiting = max(0, waiting + arrived - rate)
            if waiting > allowed:
                return False
        return True

    low, high = 0, max(arrivals, default=0)
    while low + 1 < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high
