class Tariff:
    def cost(self, minutes):
        print(max(minutes * 2, 10))

    def describe(self, minutes):
        print(f"{minutes} min: {self.cost(minutes)}")
