# Looks through all earlier orders each time.
class Packing:
    def __init__(self):
        self.orders = {}

    def add(self, number, articles):
        key = sorted(articles)
        first = next((earlier for earlier, other in self.orders.items() if other == key), None)
        self.orders[number] = key
        return first

    def cancel(self, number):
        del self.orders[number]
