from bisect import bisect_left, bisect_right, insort
from collections import defaultdict


class NumberPlan:
    def __init__(self):
        self.firsts = []  # sorted; only numbers that have an operator are in a block
        self.blocks = {}  # first -> (last, operator)
        self.counts = defaultdict(int)

    def assign(self, first, last, operator):
        own = self.counts[operator]
        self.release(first, last)
        left = self.find(first - 1)
        if left is not None and left[2] == operator:
            self._drop(left[0])
            first = left[0]
        right = self.find(last + 1)
        if right is not None and right[2] == operator:
            self._drop(right[0])
            last = right[1]
        self._add(first, last, operator)
        return self.counts[operator] - own

    def release(self, first, last):
        self._split(first)
        self._split(last + 1)
        low, high = bisect_left(self.firsts, first), bisect_right(self.firsts, last)
        released = 0
        for start in self.firsts[low:high]:
            end, operator = self.blocks.pop(start)
            released += end - start + 1
            self.counts[operator] -= end - start + 1
        del self.firsts[low:high]
        return released

    def find(self, number):
        position = bisect_right(self.firsts, number) - 1
        if position < 0:
            return None
        first = self.firsts[position]
        last, operator = self.blocks[first]
        return (first, last, operator) if number <= last else None

    def total(self, operator):
        return self.counts[operator]

    def _split(self, number):
        """Makes `number` the first of its block."""
        block = self.find(number)
        if block is not None and block[0] < number:
            first, last, operator = block
            self.blocks[first] = (number - 1, operator)
            self.blocks[number] = (last, operator)
            insort(self.firsts, number)

    def _add(self, first, last, operator):
        insort(self.firsts, first)
        self.blocks[first] = (last, operator)
        self.counts[operator] += last - first + 1

    def _drop(self, first):
        del self.firsts[bisect_left(self.firsts, first)]
        last, operator = self.blocks.pop(first)
        self.counts[operator] -= last - first + 1
