# The solution before.
def smallest_rate(arrivals, allowed):
    def enough(rate):
        waiting = 0
        for arrived in arrivals:
            waiting = max(0, waiting + arrived - rate)
            if waiting > allowed:
                return False
        return True

    low, high = 0, max(arrivals, default=0)
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return low
