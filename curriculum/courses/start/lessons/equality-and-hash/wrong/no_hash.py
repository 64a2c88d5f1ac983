class Barcode:
    def __init__(self, maker, item):
        self.maker = maker
        self.item = item

    def __eq__(self, other):
        if not isinstance(other, Barcode):
            return NotImplemented
        return (self.maker, self.item) == (other.maker, other.item)


def scan(pairs):
    codes = [Barcode(maker, item) for maker, item in pairs]
    return len(set(codes)), codes.count(codes[0]), codes[0] == "text"
