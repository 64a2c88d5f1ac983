# Marks a withdrawn ticket by its name, and the mark stays.
from heapq import heappop, heappush


class ServiceDesk:
    def __init__(self):
        self.current = {}  # waiting ticket -> (-urgency, arrival)
        self.withdrawn = set()
        self.heap = []  # the same with the ticket, and outdated entries
        self.arrivals = 0

    def add(self, ticket, urgency):
        if ticket in self.current:
            arrival = self.current[ticket][1]
        else:
            arrival = self.arrivals
            self.arrivals += 1
        self.current[ticket] = (-urgency, arrival)
        heappush(self.heap, (-urgency, arrival, ticket))

    def withdraw(self, ticket):
        if ticket not in self.current:
            return False
        del self.current[ticket]
        self.withdrawn.add(ticket)
        return True

    def take(self):
        while self.heap:
            urgency, arrival, ticket = heappop(self.heap)
            if ticket not in self.withdrawn and self.current.get(ticket) == (urgency, arrival):
                del self.current[ticket]
                return ticket
        return None
