# Deletes the user with every visit that runs out.
from collections import deque


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.visits = deque()  # (time, user), the oldest first
        self.last = {}  # user -> time of the last visit

    def seen(self, time, user):
        self.visits.append((time, user))
        self.last[user] = time

    def online(self, time):
        while self.visits and time - self.visits[0][0] >= self.span:
            visited, user = self.visits.popleft()
            del self.last[user]
        return len(self.last)
