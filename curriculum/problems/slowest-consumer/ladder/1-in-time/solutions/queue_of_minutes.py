# Keeps a real queue: for each minute how many of its messages still wait.
from bisect import bisect_left
from collections import deque


def smallest_rate(arrivals, patience):
    def enough(rate):
        queue = deque()
        for minute in range(len(arrivals) + patience):
            if minute < len(arrivals) and arrivals[minute]:
                queue.append([minute, arrivals[minute]])
            left = rate
            while queue and left >= queue[0][1]:
                left -= queue.popleft()[1]
            if queue:
                queue[0][1] -= left
                if queue[0][0] <= minute - patience:
                    return False
        return True

    return bisect_left(range(max(arrivals, default=0)), True, key=enough)
