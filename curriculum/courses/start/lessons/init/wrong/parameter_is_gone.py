class Booking:
    def __init__(self, name, nights, price):
        self.name = name
        self.nights = nights
        self.price = price

    def total(self):
        return nights * price

    def summary(self):
        return f"{name}: {nights} nights, {self.total()}"
