class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


home = Point(2, 3)
print(home == Point(2, 3), home == Point(3, 2))
print(home == "2, 3")
print(len({home, Point(2, 3), Point(0, 0)}))
print({home: "home"}[Point(2, 3)])
