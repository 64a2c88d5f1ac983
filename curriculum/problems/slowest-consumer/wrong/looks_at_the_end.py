# Checks the queue only after the last minute.
def smallest_rate(arrivals, allowed):
    def enough(rate):
        waiting = 0
        for arrived in arrivals:
            waiting = max(0, waiting + arrived - rate)
        return waiting <= allowed

    low, high = 0, max(arrivals, default=0)
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
