# Answers with the order that came last.
class Packing:
    def __init__(self):
        self.groups, self.contents = {}, {}

    def add(self, number, articles):
        key = tuple(sorted(articles))
        numbers = self.groups.setdefault(key, [])
        numbers.append(number)
        self.contents[number] = key
        return numbers[-2] if len(numbers) > 1 else None

    def cancel(self, number):
        self.groups[self.contents.pop(number)].remove(number)
