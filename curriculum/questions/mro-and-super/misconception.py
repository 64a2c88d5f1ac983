class A:
    def path(self):
        return ["A"]


class B(A):
    def path(self):
        return ["B"] + super().path()


class C(A):
    def path(self):
        return ["C"] + super().path()


class D(B, C):
    pass


def believe_super_calls_the_parent():
    path = D().path()
    assert path == ["B", "A"]


def believe_the_search_goes_depth_first():
    order = [each.__name__ for each in D.__mro__]
    assert order == ["D", "B", "A", "object", "C"]


def believe_any_order_of_parents_will_do():
    try:
        made = type("E", (A, B), {})
    except TypeError:
        made = None
    assert made is not None
