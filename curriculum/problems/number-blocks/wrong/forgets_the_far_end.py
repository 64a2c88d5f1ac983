# An overlap shortens a block on one side; one in the middle should leave two parts.
class NumberPlan:
    def __init__(self):
        self.blocks = []  # (first, last, operator), sorted

    def assign(self, first, last, operator):
        before = self.total(operator)
        self.release(first, last)
        self.blocks.append((first, last, operator))
        self.blocks.sort()
        merged = []
        for block in self.blocks:
            if merged and merged[-1][2] == block[2] and merged[-1][1] + 1 == block[0]:
                block = (merged.pop()[0], block[1], block[2])
            merged.append(block)
        self.blocks = merged
        return self.total(operator) - before

    def release(self, first, last):
        kept, released = [], 0
        for start, end, operator in self.blocks:
            if end < first or start > last:
                kept.append((start, end, operator))
                continue
            released += min(end, last) - max(start, first) + 1
            if start < first:
                kept.append((start, first - 1, operator))
            elif end > last:
                kept.append((last + 1, end, operator))
        self.blocks = kept
        return released

    def find(self, number):
        for block in self.blocks:
            if block[0] <= number <= block[1]:
                return block
        return None

    def total(self, operator):
        return sum(last - first + 1 for first, last, name in self.blocks if name == operator)
