class Tariff:
    def cost(self, minutes):
        if minutes < 5:
            return 10
        return minutes * 2

    def describe(self, minutes):
        return str(minutes) + " min: " + str(self.cost(minutes))
