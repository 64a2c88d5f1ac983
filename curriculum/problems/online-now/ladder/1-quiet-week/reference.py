from collections import OrderedDict


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.last = OrderedDict()  # user -> time of the last visit, the longest ago first

    def seen(self, time, user):
        self.forget(time)
        self.last[user] = time
        self.last.move_to_end(user)

    def online(self, time):
        self.forget(time)
        return len(self.last)

    def forget(self, time):
        while self.last and time - next(iter(self.last.values())) >= self.span:
            self.last.popitem(last=False)
