import functools
import types


class DataField:
    def __get__(self, instance, owner):
        return "data descriptor"

    def __set__(self, instance, value):
        raise AttributeError


class ReadField:
    def __get__(self, instance, owner):
        return "non-data descriptor"


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_works_in_the_class():
    class Order:
        price = ReadField()

    order, field = Order(), ReadField()
    order.discount = field
    read = [order.price, order.discount]
    assert read == ["non-data descriptor", field]


def prove_order_of_lookup():
    class Order:
        first = DataField()
        second = ReadField()
        third = ReadField()
        fourth = "class attribute"

        def __getattr__(self, name):
            return f"__getattr__ for {name}"

    order = Order()
    for name in ("first", "second"):
        vars(order)[name] = "instance"
    read = [order.first, order.second, order.third, order.fourth, order.fifth]
    assert read == [
        "data descriptor",
        "instance",
        "non-data descriptor",
        "class attribute",
        "__getattr__ for fifth",
    ]


def prove_functions_are_descriptors():
    class Order:
        def total(self):
            return 12

    order = Order()
    stored = vars(Order)["total"]
    everyday = [classmethod, staticmethod, property, functools.cached_property]
    bound = stored.__get__(order, Order)
    has_set = hasattr(stored, "__set__")
    assert type(stored) is types.FunctionType
    assert [hasattr(kind, "__get__") for kind in everyday] == [True] * 4
    assert (bound(), bound == order.total, has_set) == (12, True, False)

    order.total = "hides the method"
    assert order.total == "hides the method"


def prove_property_is_a_data_descriptor():
    class Order:
        @property
        def total(self):
            return 12

    order = Order()
    vars(order)["total"] = "in the instance"
    stored = vars(Order)["total"]
    refused = raised_by(lambda: setattr(order, "total", 5))
    assert order.total == 12
    assert hasattr(stored, "__set__")
    assert refused is AttributeError


def prove_cached_property_steps_aside():
    computed = []

    class Order:
        @functools.cached_property
        def total(self):
            computed.append("computed")
            return 12

    order = Order()
    read = [order.total, order.total]
    stored = vars(Order)["total"]
    assert (read, computed) == ([12, 12], ["computed"])
    assert vars(order) == {"total": 12}
    assert hasattr(stored, "__set__") is False


def prove_state_in_the_instance():
    class InDescriptor:
        def __get__(self, instance, owner):
            return self.value

        def __set__(self, instance, value):
            self.value = value

    class InInstance:
        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, instance, owner):
            return vars(instance)[self.name]

        def __set__(self, instance, value):
            if value < 0:
                raise ValueError(self.name)
            vars(instance)[self.name] = value

    class Order:
        shared = InDescriptor()
        price = InInstance()
        weight = InInstance()

    one, other = Order(), Order()
    one.shared, one.price, one.weight = 5, 5, 1
    other.shared, other.price = 9, 9
    refused = raised_by(lambda: setattr(one, "weight", -1))
    assert (one.shared, one.price) == (9, 5)
    assert vars(one) == {"price": 5, "weight": 1}
    assert refused is ValueError
