class Engine:
    def start(self):
        return "brrr"


class Silent:
    def start(self):
        return "..."


class Boat:
    def __init__(self, name, engine):
        self.name = name
        self.engine = engine

    def leave(self):
        return f"{self.name}: {self.engine.start()}"


print(Boat("Gull", Engine()).leave())
print(Boat("Swan", Silent()).leave())
