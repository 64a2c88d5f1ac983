# Checks the last visit of every user on each call.
class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.last = {}

    def seen(self, time, user):
        self.last[user] = time

    def online(self, time):
        return sum(time - visited < self.span for visited in self.last.values())
