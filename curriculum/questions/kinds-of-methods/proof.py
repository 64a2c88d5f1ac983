class Order:
    def __init__(self, prices):
        self.prices = prices

    def whoever(self):
        return self

    @classmethod
    def whichever(cls):
        return cls

    @classmethod
    def from_row(cls, row):
        return cls([int(part) for part in row.split(";")])

    @classmethod
    def from_row_by_name(cls, row):
        return Order([int(part) for part in row.split(";")])

    @staticmethod
    def whatever(*arguments):
        return arguments

    @property
    def total(self):
        return sum(self.prices)


class Refund(Order):
    pass


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_method_gets_the_object():
    order = Order([5])
    received = [order.whoever() is order, Order.whoever(order) is order]
    bound = order.whoever
    assert received == [True, True]
    assert bound.__self__ is order
    assert raised_by(lambda: Order.whoever()) is TypeError


def prove_classmethod_gets_the_class():
    order = Order([5])
    received = [Order.whichever(), order.whichever(), Refund.whichever()]
    assert received == [Order, Order, Refund]


def prove_alternative_constructor():
    order, refund = Order.from_row("5;7"), Refund.from_row("5;7")
    by_name = Refund.from_row_by_name("5;7")
    assert order.prices == [5, 7]
    assert [type(order), type(refund), type(by_name)] == [Order, Refund, Order]


def prove_staticmethod_gets_nothing():
    order = Order([5])
    received = [Order.whatever(), order.whatever(), order.whatever("row")]
    assert received == [(), (), ("row",)]


def prove_property_reads_like_an_attribute():
    order = Order([5])
    before = order.total
    order.prices.append(7)
    after = order.total
    refused = raised_by(lambda: setattr(order, "total", 100))
    assert (before, after) == (5, 12)
    assert refused is AttributeError


def prove_attribute_first():
    class Plain:
        def __init__(self, percent):
            self.percent = percent

    class Checked:
        def __init__(self, percent):
            self.percent = percent

        @property
        def percent(self):
            return self._percent

        @percent.setter
        def percent(self, value):
            if not 0 <= value <= 100:
                raise ValueError("percent must be from 0 to 100")
            self._percent = value

    def calling_code(discount_class):
        discount = discount_class(10)
        discount.percent += 5
        return discount.percent

    results = [calling_code(Plain), calling_code(Checked)]
    refused = [raised_by(lambda: Plain(150)), raised_by(lambda: Checked(150))]
    assert results == [15, 15]
    assert refused == [None, ValueError]
