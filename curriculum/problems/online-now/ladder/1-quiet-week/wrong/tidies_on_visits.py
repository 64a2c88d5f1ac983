from collections import deque


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.visits = deque()
        self.last = {}

    def forget(self, time):
        while self.visits and time - self.visits[0][0] >= self.span:
            visited, user = self.visits.popleft()
            if self.last.get(user) == visited:
                del self.last[user]

    def seen(self, time, user):
        self.forget(time)
        self.visits.append((time, user))
        self.last[user] = time

    def online(self, time):
        self.forget(time)
        return len(self.last)
