class Delivery:
    def price(self, weight):
        return 100 + weight * 20

    def label(self, weight):
        return f"{weight} kg: {self.price(weight)}"


class Express(Delivery):
    def price(self, weight):
        ordinary = Delivery.price(self, weight)
        return ordinary + 300


def prices(weight):
    return [Delivery().label(weight), Express().label(weight)]
