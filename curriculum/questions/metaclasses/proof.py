import abc
import enum


def prove_class_of_a_class():
    class Order:
        pass

    order = Order()
    made = type("Invoice", (Order,), {"price": 7})
    assert type(order) is Order
    assert type(Order) is type
    assert (made.__name__, made.__bases__, made().price) == ("Invoice", (Order,), 7)


def prove_body_runs_first():
    events = []

    class Watching(type):
        @classmethod
        def __prepare__(metaclass, name, bases):
            events.append("namespace")
            return {}

        def __new__(metaclass, name, bases, namespace):
            events.append(("metaclass", name, bases, namespace["price"]))
            return super().__new__(metaclass, name, bases, namespace)

    class Order(metaclass=Watching):
        events.append("body")
        price = 7

    Order()
    Order()
    assert events == ["namespace", "body", ("metaclass", "Order", (), 7)]


def prove_new_can_change_the_class():
    class LowerCase(type):
        def __new__(metaclass, name, bases, namespace):
            for attribute in namespace:
                if attribute != attribute.lower():
                    raise NameError(attribute)
            return super().__new__(metaclass, name, bases, {**namespace, "table": name.lower() + "s"})

    class Order(metaclass=LowerCase):
        price = 7

    try:

        class Wrong(metaclass=LowerCase):
            Price = 7

        refused = None
    except NameError as error:
        refused = str(error)
    assert Order.table == "orders"
    assert refused == "Price"


def prove_subclasses_inherit_it():
    registered = []

    class Registering(type):
        def __init__(cls, name, bases, namespace):
            super().__init__(name, bases, namespace)
            registered.append(name)

    class Exporter(metaclass=Registering):
        pass

    class Csv(Exporter):
        pass

    metaclass_of_subclass = type(Csv)
    assert registered == ["Exporter", "Csv"]
    assert metaclass_of_subclass is Registering


def prove_conflict():
    class Plugin(type):
        pass

    class WithAbc(metaclass=abc.ABCMeta):
        pass

    class WithPlugin(metaclass=Plugin):
        pass

    def both(**keywords):
        class Both(WithAbc, WithPlugin, **keywords):
            pass

        return Both

    try:
        both()
        refused = False
    except TypeError as error:
        refused = "metaclass conflict" in str(error)

    class Common(abc.ABCMeta, Plugin):
        pass

    accepted = type(both(metaclass=Common))
    assert refused
    assert accepted is Common


def prove_methods_are_for_the_class():
    created = []

    class Counted(type):
        def __call__(cls, *arguments):
            made = super().__call__(*arguments)
            created.append(made)
            return made

        def __len__(cls):
            return len(created)

        def describe(cls):
            return cls.__name__

    class Order(metaclass=Counted):
        pass

    class Status(enum.Enum):
        NEW = 1
        PAID = 2

    before = len(Order)
    order = Order()
    reachable = [hasattr(Order, "describe"), hasattr(order, "describe"), hasattr(order, "__len__")]
    assert (before, len(Order)) == (0, 1)
    assert created == [order]
    assert reachable == [True, False, False]
    assert len(Status) == 2


def prove_init_subclass_is_enough():
    suffixes = {}
    decorated = []

    class Exporter:
        def __init_subclass__(cls, suffix, **rest):
            super().__init_subclass__(**rest)
            suffixes[suffix] = cls

    def mark(cls):
        decorated.append(cls.__name__)
        return cls

    @mark
    class Csv(Exporter, suffix=".csv"):
        pass

    class Tsv(Csv, suffix=".tsv"):
        pass

    metaclass = type(Exporter)
    assert suffixes == {".csv": Csv, ".tsv": Tsv}
    assert decorated == ["Csv"]
    assert metaclass is type
