# Spreads the messages evenly over all minutes.
def smallest_rate(arrivals, allowed):
    if not arrivals:
        return 0
    return max(0, -(-(sum(arrivals) - allowed) // len(arrivals)))
