class Discount:
    def __init__(self, percent):
        self.percent = percent
        self.calls = 0

    def __call__(self, price):
        self.calls += 1
        return price * (100 - self.percent) // 100


def prove_what_is_callable():
    things = [len, lambda: 0, [].append, int, Discount, Discount(5)]
    others = [5, "len", None, [len]]
    can, cannot = [callable(thing) for thing in things], [callable(thing) for thing in others]
    assert can == [True] * 6
    assert cannot == [False] * 4


def prove_looked_up_in_the_class():
    discount = Discount(10)
    discount.__call__ = lambda price: "own"
    called, by_hand = discount(200), type(discount).__call__(discount, 200)
    assert called == by_hand == 180

    class Plain:
        pass

    plain = Plain()
    plain.__call__ = lambda: "own"
    try:
        plain()
        refused = False
    except TypeError:
        refused = True
    assert refused


def prove_keeps_state_between_calls():
    small, large = Discount(10), Discount(50)
    prices = [small(100), small(200), large(100)]
    counts = (small.calls, large.calls)
    assert prices == [90, 180, 50]
    assert counts == (2, 1)


def prove_fits_where_a_function_does():
    class Rank:
        def __init__(self, order):
            self.order = order

        def __call__(self, word):
            return self.order.index(word)

    sizes = sorted(["L", "S", "XL", "M"], key=Rank(["S", "M", "L", "XL"]))
    cut = list(map(Discount(10), [100, 50]))
    assert sizes == ["S", "M", "L", "XL"]
    assert cut == [90, 45]


def prove_calling_a_class():
    events = []

    class Meta(type):
        def __call__(cls, *args):
            events.append("call")
            return super().__call__(*args)

    class Order(metaclass=Meta):
        def __new__(cls, number):
            events.append("new")
            return super().__new__(cls)

        def __init__(self, number):
            events.append("init")

    order = Order(7)
    assert isinstance(order, Order)
    assert events == ["call", "new", "init"]
