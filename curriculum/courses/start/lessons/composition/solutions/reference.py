class Till:
    def __init__(self):
        self.total = 0

    def add(self, amount):
        self.total += amount


class Kiosk:
    def __init__(self, name, till):
        self.name = name
        self.till = till
        self.sold = 0

    def sell(self, price):
        self.till.add(price)
        self.sold += 1

    def report(self):
        return f"{self.name}: {self.sold} sold, {self.till.total} in the till"


def evening(tea_prices, ice_prices):
    till = Till()
    tea = Kiosk("tea", till)
    ice = Kiosk("ice", till)
    for price in tea_prices:
        tea.sell(price)
    for price in ice_prices:
        ice.sell(price)
    return tea.report(), ice.report(), isinstance(tea, Till)
