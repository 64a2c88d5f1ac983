# The last class in the chain takes any keyword and forgets it.
class Parcel:
    def __init__(self, *, weight, **rest):
        self.weight = weight

    def steps(self):
        return [f"weigh {self.weight} kg"]


class Fragile(Parcel):
    def steps(self):
        return ["wrap"] + super().steps()


class Glass(Fragile):
    def steps(self):
        return ["crate"] + super().steps()


class Insured(Parcel):
    def __init__(self, *, value, **rest):
        super().__init__(**rest)
        self.value = value

    def steps(self):
        return [f"insure for {self.value}"] + super().steps()


class Express(Parcel):
    def __init__(self, *, hours, **rest):
        super().__init__(**rest)
        self.hours = hours

    def steps(self):
        return [f"deliver in {self.hours} h"] + super().steps()


def ship(features, details):
    known = {kind.__name__: kind for kind in (Fragile, Glass, Insured, Express)}
    bases = tuple(known[name] for name in features) or (Parcel,)
    return type("Order", bases, {})(**details).steps()
