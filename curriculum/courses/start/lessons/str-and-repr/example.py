class City:
    def __init__(self, name, people):
        self.name = name
        self.people = people

    def __str__(self):
        return f"{self.name}, {self.people} people"

    def __repr__(self):
        return f"City({self.name!r}, {self.people})"


oslo = City("Oslo", 700000)
print(oslo)
print(f"I live in {oslo}")
print([oslo, City("Riga", 600000)])
print("tea", ["tea"])
