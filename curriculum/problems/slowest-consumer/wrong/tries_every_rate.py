# Goes up from 0 until the rate is enough.
def smallest_rate(arrivals, allowed):
    rate = 0
    while True:
        waiting = 0
        for arrived in arrivals:
            waiting = max(0, waiting + arrived - rate)
            if waiting > allowed:
                break
        else:
            return rate
        rate += 1
