class StepCounter:
    def __init__(self, size):
        self.size = size
        self.sum = 0

    def step(self):
        self.sum += self.size

    def total(self):
        return self.sum
