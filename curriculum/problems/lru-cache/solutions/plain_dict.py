class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}  # a dict keeps the order of insertion: least recently used first

    def get(self, key):
        if key not in self.entries:
            return None
        value = self.entries.pop(key)
        self.entries[key] = value
        return value

    def put(self, key, value):
        self.entries.pop(key, None)
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            oldest = next(iter(self.entries))
            del self.entries[oldest]
