class Stock:
    def __init__(self, count):
        self.count = count

    def add(self, pieces):
        pass

    def take(self, pieces):
        pass

    def left(self):
        pass
