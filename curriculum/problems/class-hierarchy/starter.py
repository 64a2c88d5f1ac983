class Parcel:
    def __init__(self, *, weight):
        ...

    def steps(self):
        ...


class Fragile:
    ...


class Glass:
    ...


class Insured:
    ...


class Express:
    ...


def ship(features, details):  # ready: leave it as it is
    known = {kind.__name__: kind for kind in (Fragile, Glass, Insured, Express)}
    bases = tuple(known[name] for name in features) or (Parcel,)
    return type("Order", bases, {})(**details).steps()
