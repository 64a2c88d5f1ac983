# No nodes: two dictionaries name each key's neighbours; END stands between the newest and the oldest key.
END = object()


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.older = {END: END}
        self.newer = {END: END}

    def get(self, key):
        if key not in self.values:
            return None
        self.leave(key)
        self.join(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.leave(key)
        self.values[key] = value
        self.join(key)
        if len(self.values) > self.capacity:
            oldest = self.newer[END]
            self.leave(oldest)
            del self.values[oldest]

    def leave(self, key):
        older, newer = self.older.pop(key), self.newer.pop(key)
        self.newer[older] = newer
        self.older[newer] = older

    def join(self, key):
        newest = self.older[END]
        self.older[key], self.newer[key] = newest, END
        self.newer[newest] = self.older[END] = key
