class Barcode:
    def __init__(self, maker, item):
        self.maker = maker
        self.item = item

    def __eq__(self, other):
        return isinstance(other, Barcode) and self.maker == other.maker and self.item == other.item

    def __hash__(self):
        return hash(self.item)


def scan(pairs):
    codes = [Barcode(maker, item) for maker, item in pairs]
    return len(set(codes)), codes.count(codes[0]), codes[0] == "text"
