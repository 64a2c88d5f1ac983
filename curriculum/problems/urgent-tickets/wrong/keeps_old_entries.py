# Pushes a second entry and never recognises the first as outdated.
from heapq import heappop, heappush


class ServiceDesk:
    def __init__(self):
        self.arrival = {}
        self.withdrawn = set()
        self.heap = []
        self.arrivals = 0

    def add(self, ticket, urgency):
        if ticket not in self.arrival:
            self.arrival[ticket] = self.arrivals
            self.arrivals += 1
        self.withdrawn.discard(ticket)
        heappush(self.heap, (-urgency, self.arrival[ticket], ticket))

    def withdraw(self, ticket):
        if ticket not in self.arrival:
            return False
        del self.arrival[ticket]
        self.withdrawn.add(ticket)
        return True

    def take(self):
        while self.heap:
            _, _, ticket = heappop(self.heap)
            if ticket not in self.withdrawn:
                self.arrival.pop(ticket, None)
                return ticket
        return None
