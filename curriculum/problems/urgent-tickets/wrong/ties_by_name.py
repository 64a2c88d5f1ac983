# Puts the ticket right after the urgency.
from heapq import heappop, heappush


class ServiceDesk:
    def __init__(self):
        self.urgency = {}
        self.heap = []

    def add(self, ticket, urgency):
        self.urgency[ticket] = urgency
        heappush(self.heap, (-urgency, ticket))

    def withdraw(self, ticket):
        return self.urgency.pop(ticket, None) is not None

    def take(self):
        while self.heap:
            urgency, ticket = heappop(self.heap)
            if self.urgency.get(ticket) == -urgency:
                del self.urgency[ticket]
                return ticket
        return None
