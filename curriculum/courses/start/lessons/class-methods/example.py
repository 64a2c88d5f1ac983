class Room:
    kind = "room"

    def __init__(self, length, width):
        self.length = length
        self.width = width

    @classmethod
    def square(cls, side):
        return cls(side, side)

    @staticmethod
    def to_feet(metres):
        return round(metres * 3.28, 1)

    def area(self):
        return self.length * self.width


class Hall(Room):
    kind = "hall"


print(Room.square(4).area())
print(Room.square(4).kind, Hall.square(9).kind)
print(Room.to_feet(10))
