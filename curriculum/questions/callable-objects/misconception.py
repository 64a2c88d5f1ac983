def believe_only_functions_are_callable():
    class Discount:
        def __call__(self, price):
            return price

    assert [callable(thing) for thing in (len, int, Discount())] == [True, False, False]


def believe_call_can_be_set_on_an_object():
    class Discount:
        def __call__(self, price):
            return price

    discount = Discount()
    discount.__call__ = lambda price: 0
    assert discount(100) == 0


def believe_every_object_of_a_class_shares_the_state():
    class Counter:
        def __init__(self):
            self.calls = 0

        def __call__(self):
            self.calls += 1
            return self.calls

    first, second = Counter(), Counter()
    first()
    assert second() == 2
