from heapq import heappop, heappush
from itertools import count


class RepairQueue:
    def __init__(self):
        self.heap = []
        self.arrivals = count()

    def add(self, address: str, urgency: int, due: str | None) -> None:
        heappush(self.heap, (-urgency, due is None, due or "", next(self.arrivals), address))

    def take(self) -> str | None:
        return heappop(self.heap)[-1] if self.heap else None
