class Stock:
    def __init__(self, count):
        self.count = count

    def add(self, pieces):
        self.count += pieces

    def take(self, pieces):
        if pieces > self.count:
            return False
        self.count -= pieces

    def left(self):
        return self.count
