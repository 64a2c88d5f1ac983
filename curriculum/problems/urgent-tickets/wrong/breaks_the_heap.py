# Deletes from the middle of the heap's list.
from heapq import heappop, heappush


class ServiceDesk:
    def __init__(self):
        self.current = {}
        self.heap = []
        self.arrivals = 0

    def add(self, ticket, urgency):
        if ticket in self.current:
            arrival = self.current[ticket][1]
            self.heap.remove(self.current[ticket])
        else:
            arrival = self.arrivals
            self.arrivals += 1
        self.current[ticket] = (-urgency, arrival, ticket)
        heappush(self.heap, self.current[ticket])

    def withdraw(self, ticket):
        if ticket not in self.current:
            return False
        self.heap.remove(self.current.pop(ticket))
        return True

    def take(self):
        if not self.heap:
            return None
        ticket = heappop(self.heap)[2]
        del self.current[ticket]
        return ticket
