class Field:
    def __get__(self, instance, owner):
        return self.value

    def __set__(self, instance, value):
        self.value = value


def believe_each_instance_has_its_own_descriptor():
    class Order:
        price = Field()

    one, other = Order(), Order()
    one.price = 5
    other.price = 9
    assert one.price == 5


def believe_the_instance_always_wins():
    class Order:
        @property
        def total(self):
            return 12

    order = Order()
    vars(order)["total"] = 5
    assert order.total == 5


def believe_len_looks_into_the_instance():
    class Order:
        def __len__(self):
            return 1

    order = Order()
    order.__len__ = lambda: 5
    assert len(order) == 5
