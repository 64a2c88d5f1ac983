class Order:
    @classmethod
    def create(cls):
        return Order()

    @classmethod
    def whichever(cls):
        return cls

    @property
    def total(self):
        self.computed = getattr(self, "computed", 0) + 1
        return 0


class Refund(Order):
    pass


def believe_a_class_method_always_gets_its_own_class():
    received = Refund.whichever()
    assert received is Order


def believe_naming_the_class_serves_subclasses():
    created = Refund.create()
    assert type(created) is Refund


def believe_a_property_is_computed_once():
    order = Order()
    order.total, order.total
    assert order.computed == 1
