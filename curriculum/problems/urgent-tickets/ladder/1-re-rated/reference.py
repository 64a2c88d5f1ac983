from heapq import heapify, heappop, heappush


class ServiceDesk:
    def __init__(self):
        self.current = {}  # waiting ticket -> (-urgency, arrival)
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
        if len(self.heap) > 2 * len(self.current) + 100:
            self.tidy()

    def withdraw(self, ticket):
        return self.current.pop(ticket, None) is not None

    def take(self):
        while self.heap:
            urgency, arrival, ticket = heappop(self.heap)
            if self.current.get(ticket) == (urgency, arrival):
                del self.current[ticket]
                return ticket
        return None

    def tidy(self):
        self.heap = [(*place, ticket) for ticket, place in self.current.items()]
        heapify(self.heap)
