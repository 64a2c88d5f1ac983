class Delivery:
    def price(self, weight):
        return 100 + weight * 20

    def label(self, weight):
        return f"{weight} kg: {self.price(weight)}"


class Express:
    def price(self, weight):
        return super().price(weight) + 300


def prices(weight):
    return [Delivery().label(weight), Express().label(weight)]
