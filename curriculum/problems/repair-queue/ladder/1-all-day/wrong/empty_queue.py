# Takes from a heap that may be empty.
from heapq import heappop, heappush


class RepairQueue:
    def __init__(self):
        self.heap = []
        self.number = 0

    def add(self, address, urgency, due):
        self.number += 1
        heappush(self.heap, (-urgency, due is None, due or "", self.number, address))

    def take(self):
        return heappop(self.heap)[-1]
