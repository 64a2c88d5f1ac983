# Subclasses of built-in types that lie about themselves: read by the built-in's own methods.
# expect: WA
class Int(int):
    def __eq__(self, other):
        return True

    def __add__(self, other):
        return Int(10**9)

    def __repr__(self):
        return "anything"

    __hash__ = int.__hash__


class Str(str):
    def __eq__(self, other):
        return True

    def encode(self, *args):
        return b"anything"

    __hash__ = str.__hash__


class List(list):
    def __iter__(self):
        return iter([Int(1), Str("x")])

    def __len__(self):
        return 7


def solve(secret_of):
    return List([Int(3), Str("y")])
