# A set as the key.
class Packing:
    def __init__(self):
        self.groups, self.contents = {}, {}

    def add(self, number, articles):
        key = frozenset(articles)
        numbers = self.groups.setdefault(key, [])
        numbers.append(number)
        self.contents[number] = key
        return numbers[0] if numbers[0] != number else None

    def cancel(self, number):
        self.groups[self.contents.pop(number)].remove(number)
