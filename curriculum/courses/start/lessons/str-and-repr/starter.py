class Money:
    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency


def show(amount, currency):
    money = Money(amount, currency)
    return [f"You pay {money}", str([money])]
