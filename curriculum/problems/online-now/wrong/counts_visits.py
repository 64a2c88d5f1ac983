# Counts the visits in the window.
from collections import deque


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.visits = deque()

    def seen(self, time, user):
        self.visits.append(time)

    def online(self, time):
        while self.visits and time - self.visits[0] >= self.span:
            self.visits.popleft()
        return len(self.visits)
