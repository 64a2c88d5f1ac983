# Believes that the user of a visit is always still in the dictionary.
from collections import deque


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.visits = deque()
        self.last = {}

    def seen(self, time, user):
        self.visits.append((time, user))
        self.last[user] = time

    def online(self, time):
        while self.visits and time - self.visits[0][0] >= self.span:
            visited, user = self.visits.popleft()
            if self.last[user] == visited:
                del self.last[user]
        return len(self.last)
