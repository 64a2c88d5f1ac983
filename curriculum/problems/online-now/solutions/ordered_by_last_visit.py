from collections import OrderedDict


class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.last = OrderedDict()  # user -> time of the last visit, in order of that time

    def seen(self, time, user):
        self.last[user] = time
        self.last.move_to_end(user)

    def online(self, time):
        while self.last:
            user, visited = self.last.popitem(last=False)
            if time - visited < self.span:
                self.last[user] = visited
                self.last.move_to_end(user, last=False)
                break
        return len(self.last)
