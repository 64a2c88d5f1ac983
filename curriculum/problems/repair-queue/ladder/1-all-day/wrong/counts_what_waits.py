# The length of the heap as the number of an arrival.
from heapq import heappop, heappush


class RepairQueue:
    def __init__(self):
        self.heap = []

    def add(self, address, urgency, due):
        heappush(self.heap, (-urgency, due is None, due or "", len(self.heap), address))

    def take(self):
        return heappop(self.heap)[-1] if self.heap else None
