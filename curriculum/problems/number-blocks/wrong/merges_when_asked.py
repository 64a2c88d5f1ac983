# Leaves the blocks as they were handed out and puts neighbours together only in `find`.
from bisect import bisect_left, bisect_right, insort
from collections import Counter


class NumberPlan:
    def __init__(self):
        self.firsts = []  # sorted
        self.blocks = {}  # first -> (last, operator)
        self.counts = Counter()

    def assign(self, first, last, operator):
        before = self.counts[operator]
        self.release(first, last)
        self._add(first, last, operator)
        self.counts[operator] += last - first + 1
        return self.counts[operator] - before

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
        if last < number:
            return None
        while position > 0 and self.blocks[self.firsts[position - 1]] == (first - 1, operator):
            position -= 1
            first = self.firsts[position]
        while last + 1 in self.blocks and self.blocks[last + 1][1] == operator:
            last = self.blocks[last + 1][0]
        return first, last, operator

    def total(self, operator):
        return self.counts[operator]

    def _split(self, number):
        position = bisect_right(self.firsts, number) - 1
        if position >= 0:
            first = self.firsts[position]
            last, operator = self.blocks[first]
            if first < number <= last:
                self.blocks[first] = (number - 1, operator)
                self._add(number, last, operator)

    def _add(self, first, last, operator):
        insort(self.firsts, first)
        self.blocks[first] = (last, operator)
