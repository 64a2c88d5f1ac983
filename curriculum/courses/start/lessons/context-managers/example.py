class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("close", self.name)


with Door("cellar") as door:
    print("inside:", door.name)

try:
    with Door("attic"):
        print(1 / 0)
except ZeroDivisionError:
    print("an exception got out")
