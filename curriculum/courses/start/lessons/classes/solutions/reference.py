class Tariff:
    def cost(self, minutes):
        return max(minutes * 2, 10)

    def describe(self, minutes):
        return f"{minutes} min: {self.cost(minutes)}"
