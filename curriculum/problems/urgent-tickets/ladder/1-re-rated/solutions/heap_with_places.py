class ServiceDesk:
    """A binary heap that knows where each ticket stands, so that nothing outdated ever lies in it."""

    def __init__(self):
        self.heap = []  # (-urgency, arrival, ticket)
        self.place = {}  # ticket -> index in the heap
        self.arrivals = 0

    def add(self, ticket, urgency):
        index = self.place.get(ticket)
        if index is None:
            index = len(self.heap)
            self.heap.append((-urgency, self.arrivals, ticket))
            self.arrivals += 1
            self.place[ticket] = index
        else:
            self.heap[index] = (-urgency, self.heap[index][1], ticket)
        self._settle(index)

    def withdraw(self, ticket):
        index = self.place.pop(ticket, None)
        if index is None:
            return False
        last = self.heap.pop()
        if index < len(self.heap):
            self._put(index, last)
            self._settle(index)
        return True

    def take(self):
        if not self.heap:
            return None
        ticket = self.heap[0][2]
        self.withdraw(ticket)
        return ticket

    def _put(self, index, entry):
        self.heap[index] = entry
        self.place[entry[2]] = index

    def _settle(self, index):
        entry = self.heap[index]
        while index and entry[:2] < self.heap[(index - 1) // 2][:2]:
            self._put(index, self.heap[(index - 1) // 2])
            index = (index - 1) // 2
        while True:
            child = 2 * index + 1
            if child + 1 < len(self.heap) and self.heap[child + 1][:2] < self.heap[child][:2]:
                child += 1
            if child >= len(self.heap) or entry[:2] <= self.heap[child][:2]:
                break
            self._put(index, self.heap[child])
            index = child
        self._put(index, entry)
