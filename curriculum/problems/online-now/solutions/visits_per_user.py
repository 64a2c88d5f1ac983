from collections import Counter, deque


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.visits = deque()
        self.count = Counter()  # visits of each user that are in the queue

    def seen(self, time, user):
        self._forget(time)
        self.visits.append((time, user))
        self.count[user] += 1

    def online(self, time):
        self._forget(time)
        return len(self.count)

    def _forget(self, time):
        while self.visits and self.visits[0][0] <= time - self.span:
            _, user = self.visits.popleft()
            self.count[user] -= 1
            if self.count[user] == 0:
                del self.count[user]
