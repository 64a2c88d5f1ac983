# Searches all waiting tickets on every take.
class ServiceDesk:
    def __init__(self):
        self.waiting = {}  # in order of arrival

    def add(self, ticket, urgency):
        self.waiting[ticket] = urgency  # an existing key keeps its place

    def withdraw(self, ticket):
        return self.waiting.pop(ticket, None) is not None

    def take(self):
        if not self.waiting:
            return None
        ticket = max(self.waiting, key=self.waiting.get)  # the first of the largest
        del self.waiting[ticket]
        return ticket
