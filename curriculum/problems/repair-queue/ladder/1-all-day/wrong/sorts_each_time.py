# Keeps the list in order by sorting it at every arrival.
class RepairQueue:
    def __init__(self):
        self.requests = []

    def add(self, address, urgency, due):
        self.requests.append((address, urgency, due))
        self.requests.sort(key=lambda request: (-request[1], request[2] is None, request[2] or ""))

    def take(self):
        return self.requests.pop(0)[0] if self.requests else None
