class Booking:
    def __init__(self, name, nights, price):
        name = name
        nights = nights
        price = price

    def total(self):
        return self.nights * self.price

    def summary(self):
        return f"{self.name}: {self.nights} nights, {self.total()}"
