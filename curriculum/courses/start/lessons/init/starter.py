class Booking:
    def __init__(self, name, nights, price):
        pass

    def total(self):
        pass

    def summary(self):
        pass
