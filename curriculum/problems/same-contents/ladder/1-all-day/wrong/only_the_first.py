# Remembers one order for each kind of contents.
class Packing:
    def __init__(self):
        self.first = {}

    def add(self, number, articles):
        first = self.first.setdefault(tuple(sorted(articles)), number)
        return None if first == number else first

    def cancel(self, number):
        self.first = {key: first for key, first in self.first.items() if first != number}
