class Lamp:
    def __init__(self, percent):
        self.percent = percent

    @property
    def percent(self):
        return self._percent

    @percent.setter
    def percent(self, value):
        if value < 0:
            raise ValueError("below 0")
        self._percent = value

    @property
    def label(self):
        return f"{self.percent} %"


lamp = Lamp(40)
lamp.percent = 75
print(lamp.percent, lamp.label)

try:
    lamp.percent = -1
except ValueError as error:
    print("refused:", error, "| still", lamp.label)
