class Tariff:
    def cost(minutes):
        return max(minutes * 2, 10)

    def describe(minutes):
        return f"{minutes} min: {cost(minutes)}"
