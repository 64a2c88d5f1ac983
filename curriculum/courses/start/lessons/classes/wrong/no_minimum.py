class Tariff:
    def cost(self, minutes):
        return minutes * 2

    def describe(self, minutes):
        return f"{minutes} min: {self.cost(minutes)}"
