from itertools import accumulate


def smallest_rate(arrivals, patience):
    minutes = arrivals + [0] * patience
    total = list(accumulate(minutes, initial=0))
    # What came in the last `patience` minutes may still be waiting.
    allowed = [total[end] - total[max(0, end - patience)] for end in range(1, len(total))]

    def enough(rate):
        waiting = 0
        for arrived, young in zip(minutes, allowed):
            waiting = max(0, waiting + arrived - rate)
            if waiting > young:
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
