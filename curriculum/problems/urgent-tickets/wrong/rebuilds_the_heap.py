# Searches the heap's list at every change and builds the heap anew.
from heapq import heapify, heappop, heappush


class ServiceDesk:
    def __init__(self):
        self.current = {}  # waiting ticket -> its entry in the heap
        self.heap = []
        self.arrivals = 0

    def add(self, ticket, urgency):
        if ticket in self.current:
            arrival = self.current[ticket][1]
            self._remove(ticket)
        else:
            arrival = self.arrivals
            self.arrivals += 1
        self.current[ticket] = (-urgency, arrival, ticket)
        heappush(self.heap, self.current[ticket])

    def withdraw(self, ticket):
        if ticket not in self.current:
            return False
        self._remove(ticket)
        return True

    def take(self):
        if not self.heap:
            return None
        ticket = heappop(self.heap)[2]
        del self.current[ticket]
        return ticket

    def _remove(self, ticket):
        self.heap.remove(self.current.pop(ticket))
        heapify(self.heap)
