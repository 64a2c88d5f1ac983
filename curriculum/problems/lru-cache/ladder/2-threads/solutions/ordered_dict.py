from collections import OrderedDict
from functools import wraps
from threading import RLock


def synchronized(method):
    @wraps(method)
    def locked(self, *args):
        with self.lock:
            return method(self, *args)

    return locked


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.lock = RLock()
        self.entries = OrderedDict()

    @synchronized
    def get(self, key):
        try:
            self.entries.move_to_end(key)
        except KeyError:
            return None
        return self.entries[key]

    @synchronized
    def put(self, key, value):
        self.entries[key] = value
        self.get(key)
        while len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
