class Stock:
    def __init__(self, count):
        self.count = count

    def add(self, pieces):
        self.count += pieces

    def take(self, pieces):
        self.count -= pieces
        if self.count < 0:
            return False
        return True

    def left(self):
        return self.count
