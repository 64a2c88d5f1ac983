class Stock:
    def __init__(self, count):
        self.pieces = count

    def add(self, pieces):
        self.pieces = self.pieces + pieces

    def take(self, pieces):
        enough = self.pieces >= pieces
        if enough:
            self.pieces = self.pieces - pieces
        return enough

    def left(self):
        return self.pieces
