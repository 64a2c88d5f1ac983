class IncidentBoard:
    def __init__(self):
        self._group = {}  # tickets of one incident share one list, the larger part first
        self._incidents = 0
        self._steps = []  # the two lists of each merge, or None

    def report(self, ticket):
        if ticket not in self._group:
            self._group[ticket] = [ticket]
            self._incidents += 1

    def same(self, a, b):
        smaller, larger = sorted((self._group[a], self._group[b]), key=len)
        if smaller is larger:
            self._steps.append(None)
            return len(larger)
        larger.extend(smaller)
        for ticket in smaller:
            self._group[ticket] = larger
        self._incidents -= 1
        self._steps.append((smaller, larger))
        return len(larger)

    def undo(self):
        if not self._steps:
            return False
        step = self._steps.pop()
        if step is not None:
            smaller, larger = step
            del larger[-len(smaller):]
            for ticket in smaller:
                self._group[ticket] = smaller
            self._incidents += 1
        return True

    def is_same(self, a, b):
        return self._group[a] is self._group[b]

    def incidents(self):
        return self._incidents
