class Tariff:
    def cost(self, minutes):
        pass

    def describe(self, minutes):
        pass
