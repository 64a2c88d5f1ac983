# A queue for each urgency and date; the heap holds only their ranks.
from collections import deque
from heapq import heappop, heappush


class RepairQueue:
    def __init__(self):
        self.ranks = []
        self.waiting = {}

    def add(self, address, urgency, due):
        rank = (-urgency, due or "9999-99-99")
        if rank not in self.waiting:
            self.waiting[rank] = deque()
            heappush(self.ranks, rank)
        self.waiting[rank].append(address)

    def take(self):
        if not self.ranks:
            return None
        queue = self.waiting[self.ranks[0]]
        address = queue.popleft()
        if not queue:
            del self.waiting[heappop(self.ranks)]
        return address
