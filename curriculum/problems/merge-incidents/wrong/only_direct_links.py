# Remembers which tickets were named together, and nothing more.
class IncidentBoard:
    def __init__(self):
        self.linked = {}

    def report(self, ticket):
        self.linked.setdefault(ticket, {ticket})

    def same(self, a, b):
        self.linked[a].add(b)
        self.linked[b].add(a)
        return len(self.linked[a] | self.linked[b])

    def is_same(self, a, b):
        self.linked[b]
        return b in self.linked[a]

    def incidents(self):
        return len({frozenset(tickets) for tickets in self.linked.values()})
