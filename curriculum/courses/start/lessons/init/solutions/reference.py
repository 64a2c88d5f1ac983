class Booking:
    def __init__(self, name, nights, price):
        self.name = name
        self.nights = nights
        self.price = price

    def total(self):
        return self.nights * self.price

    def summary(self):
        return f"{self.name}: {self.nights} nights, {self.total()}"
