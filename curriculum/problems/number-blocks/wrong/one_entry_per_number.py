# Remembers the operator of every single number.
class NumberPlan:
    def __init__(self):
        self.owner = {}

    def assign(self, first, last, operator):
        changed = 0
        for number in range(first, last + 1):
            if self.owner.get(number) != operator:
                self.owner[number] = operator
                changed += 1
        return changed

    def release(self, first, last):
        return sum(self.owner.pop(number, None) is not None for number in range(first, last + 1))

    def find(self, number):
        operator = self.owner.get(number)
        if operator is None:
            return None
        first = last = number
        while self.owner.get(first - 1) == operator:
            first -= 1
        while self.owner.get(last + 1) == operator:
            last += 1
        return first, last, operator

    def total(self, operator):
        return sum(name == operator for name in self.owner.values())
