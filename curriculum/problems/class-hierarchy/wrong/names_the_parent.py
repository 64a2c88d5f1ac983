# Calls the parent by name, so whoever stands between them in the MRO is passed over.
class Parcel:
    def __init__(self, *, weight):
        self.weight = weight

    def steps(self):
        return [f"weigh {self.weight} kg"]


class Fragile(Parcel):
    def steps(self):
        return ["wrap"] + Parcel.steps(self)


class Glass(Fragile):
    def steps(self):
        return ["crate"] + Fragile.steps(self)


class Insured(Parcel):
    def __init__(self, *, value, **rest):
        super().__init__(**rest)
        self.value = value

    def steps(self):
        return [f"insure for {self.value}"] + Parcel.steps(self)


class Express(Parcel):
    def __init__(self, *, hours, **rest):
        super().__init__(**rest)
        self.hours = hours

    def steps(self):
        return [f"deliver in {self.hours} h"] + Parcel.steps(self)


def ship(features, details):
    known = {kind.__name__: kind for kind in (Fragile, Glass, Insured, Express)}
    bases = tuple(known[name] for name in features) or (Parcel,)
    return type("Order", bases, {})(**details).steps()
