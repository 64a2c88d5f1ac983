class Parcel:
    def __init__(self, city, weight, fragile=False):
        self.city = city
        self.weight = weight
        self.fragile = fragile

    def label(self):
        text = f"{self.city}, {self.weight} kg"
        if self.fragile:
            text += ", fragile"
        return text


first = Parcel("Oslo", 3)
second = Parcel("Riga", 1, fragile=True)
print(first.label())
print(second.label())
print(first.weight + second.weight)
