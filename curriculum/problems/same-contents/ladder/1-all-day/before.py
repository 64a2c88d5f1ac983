class Packing:
    def __init__(self):
        self.orders = []

    def add(self, number, articles):
        self.orders.append((number, articles))
        groups = {}
        for earlier, contents in self.orders:
            groups.setdefault(tuple(sorted(contents)), []).append(earlier)
        first = groups[tuple(sorted(articles))][0]
        return None if first == number else first

    def cancel(self, number):
        self.orders = [order for order in self.orders if order[0] != number]
