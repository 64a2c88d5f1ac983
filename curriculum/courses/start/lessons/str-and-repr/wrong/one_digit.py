class Money:
    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency

    def __str__(self):
        return f"{self.amount} {self.currency}"

    def __repr__(self):
        return f"Money({self.amount}, {self.currency!r})"


def show(amount, currency):
    money = Money(amount, currency)
    return [f"You pay {money}", str([money])]
