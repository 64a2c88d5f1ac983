# Starts a new set at every multiple of the span.
class OnlineUsers:
    def __init__(self, span):
        self.span = span
        self.period = 0
        self.users = set()

    def _enter(self, time):
        if time // self.span != self.period:
            self.period = time // self.span
            self.users = set()

    def seen(self, time, user):
        self._enter(time)
        self.users.add(user)

    def online(self, time):
        self._enter(time)
        return len(self.users)
