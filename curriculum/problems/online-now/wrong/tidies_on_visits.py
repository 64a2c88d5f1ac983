# Removes old visits only when a new one comes.
from collections import deque


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.visits = deque()

    def seen(self, time, user):
        while self.visits and time - self.visits[0][0] >= self.span:
            self.visits.popleft()
        self.visits.append((time, user))

    def online(self, time):
        return len({user for _, user in self.visits})
