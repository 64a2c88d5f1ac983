# Cancelled orders stay in their queue until they come to its front.
from collections import Counter, defaultdict, deque


class Packing:
    def __init__(self):
        self.queues = defaultdict(deque)
        self.cancelled = set()

    def add(self, number, articles):
        queue = self.queues[frozenset(Counter(articles).items())]
        while queue and queue[0] in self.cancelled:
            queue.popleft()
        queue.append(number)
        return queue[0] if len(queue) > 1 else None

    def cancel(self, number):
        self.cancelled.add(number)
