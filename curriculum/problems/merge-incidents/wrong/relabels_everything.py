# Looks through all tickets at each joining.
class IncidentBoard:
    def __init__(self):
        self.label = {}

    def report(self, ticket):
        self.label.setdefault(ticket, ticket)

    def same(self, a, b):
        old, new = self.label[a], self.label[b]
        count = 0
        for ticket, label in self.label.items():
            if label == old or label == new:
                self.label[ticket] = new
                count += 1
        return count

    def is_same(self, a, b):
        return self.label[a] == self.label[b]

    def incidents(self):
        return len(set(self.label.values()))
