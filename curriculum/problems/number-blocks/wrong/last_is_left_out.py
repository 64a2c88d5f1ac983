# Treats `last` like the end of a slice.
class NumberPlan:
    def __init__(self):
        self.blocks = []  # (first, last, operator), sorted

    def assign(self, first, last, operator):
        before = self.total(operator)
        self._clear(first, last)
        self.blocks.append((first, last, operator))
        self.blocks.sort()
        merged = []
        for block in self.blocks:
            if merged and merged[-1][2] == block[2] and merged[-1][1] == block[0]:
                block = (merged.pop()[0], block[1], block[2])
            merged.append(block)
        self.blocks = merged
        return self.total(operator) - before

    def release(self, first, last):
        return self._clear(first, last)

    def _clear(self, first, last):
        kept, released = [], 0
        for start, end, operator in self.blocks:
            if end <= first or start >= last:
                kept.append((start, end, operator))
                continue
            released += min(end, last) - max(start, first)
            if start < first:
                kept.append((start, first, operator))
            if end > last:
                kept.append((last, end, operator))
        self.blocks = kept
        return released

    def find(self, number):
        for block in self.blocks:
            if block[0] <= number < block[1]:
                return block
        return None

    def total(self, operator):
        return sum(last - first for first, last, name in self.blocks if name == operator)
