class RepairQueue:
    def __init__(self):
        self.requests = []

    def add(self, address, urgency, due):
        self.requests.append((address, urgency, due))

    def take(self):
        def rank(request):
            _, urgency, due = request
            return -urgency, due is None, due or ""

        self.requests.sort(key=rank)
        return self.requests.pop(0)[0] if self.requests else None
