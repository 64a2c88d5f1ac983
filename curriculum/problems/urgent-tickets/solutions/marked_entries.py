from heapq import heappop, heappush
from itertools import count


class ServiceDesk:
    def __init__(self):
        self.numbers = count()
        self.changes = count()  # breaks the last tie, so tickets are never compared
        self.heap = []
        self.entries = {}  # waiting ticket -> its valid entry, a list [-urgency, arrival, change, ticket, valid]

    def add(self, ticket, urgency):
        old = self.entries.get(ticket)
        if old is None:
            arrival = next(self.numbers)
        else:
            arrival = old[1]
            old[-1] = False
        entry = [-urgency, arrival, next(self.changes), ticket, True]
        self.entries[ticket] = entry
        heappush(self.heap, entry)

    def withdraw(self, ticket):
        entry = self.entries.pop(ticket, None)
        if entry is None:
            return False
        entry[-1] = False
        return True

    def take(self):
        while self.heap:
            *_, ticket, valid = heappop(self.heap)
            if valid:
                del self.entries[ticket]
                return ticket
        return None
