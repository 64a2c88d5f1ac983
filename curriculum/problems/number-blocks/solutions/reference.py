from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import pairwise


class NumberPlan:
    def __init__(self):
        self.starts = [-1]  # a piece ends where the next begins; neighbours have different owners
        self.owners = [None]  # None: free
        self.totals = Counter()

    def assign(self, first, last, operator):
        return self._hand_over(first, last + 1, operator)

    def release(self, first, last):
        return self._hand_over(first, last + 1, None)

    def find(self, number):
        piece = bisect_right(self.starts, number) - 1
        owner = self.owners[piece]
        if owner is None:
            return None
        return self.starts[piece], self.starts[piece + 1] - 1, owner

    def total(self, operator):
        return self.totals[operator]

    def _hand_over(self, start, end, owner):
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        borders = [start, *self.starts[low:high], end]
        changed = 0
        for (left, right), before in zip(pairwise(borders), self.owners[low - 1 : high]):
            if before != owner:
                changed += right - left
                self.totals[before] -= right - left
        self.totals[owner] += changed

        beyond = bisect_right(self.starts, end)
        pieces = [(start, owner), (end, self.owners[beyond - 1])]
        if self.owners[low - 1] == owner:
            del pieces[0]
        if self.owners[beyond - 1] == owner:
            del pieces[-1]
        self.starts[low:beyond] = [border for border, _ in pieces]
        self.owners[low:beyond] = [name for _, name in pieces]
        return changed
