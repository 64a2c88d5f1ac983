class Node:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.older = self.newer = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # a sentinel: its newer is the oldest entry, its older the newest

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return None
        self._unlink(node)
        self._link_as_newest(node)
        return node.value

    def put(self, key, value):
        node = self.nodes.get(key)
        if node is None:
            node = self.nodes[key] = Node(key)
        else:
            self._unlink(node)
        node.value = value
        self._link_as_newest(node)
        if len(self.nodes) > self.capacity:
            oldest = self.ring.newer
            self._unlink(oldest)

    def _unlink(self, node):
        node.older.newer = node.newer
        node.newer.older = node.older

    def _link_as_newest(self, node):
        newest = self.ring.older
        node.older, node.newer = newest, self.ring
        newest.newer = self.ring.older = node
