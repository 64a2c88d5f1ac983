# A metaclass and a `__class__` that lie, attributes that raise, a `__dict__` that is none.
# expect: WA
class Meta(type):
    __name__ = property(lambda cls: 1 / 0)
    __mro__ = property(lambda cls: 1 / 0)

    def __instancecheck__(cls, other):
        return True

    def __subclasscheck__(cls, other):
        return True


class Liar(metaclass=Meta):
    __class__ = int
    __slots__ = ("a", "__dict__")

    def __getattribute__(self, name):
        raise RuntimeError(name)


def solve(secret_of):
    return [Liar(), Liar]
