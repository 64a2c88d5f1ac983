class Booking:
    def __init__(self, name, nights, price):
        self.name = name
        self.nights = nights
        self.cost = nights * price

    def total(self):
        return self.cost

    def summary(self):
        return f"{self.name}: {self.nights} nights, {self.cost}"
