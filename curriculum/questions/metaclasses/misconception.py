def believe_the_body_runs_for_each_object():
    runs = []

    class Order:
        runs.append("body")

    Order()
    Order()
    assert len(runs) == 2


def believe_a_metaclass_is_a_parent():
    class Meta(type):
        pass

    class Order(metaclass=Meta):
        pass

    assert Meta in Order.__mro__


def believe_registering_subclasses_needs_a_metaclass():
    registered = []

    class Exporter:
        def __init_subclass__(cls):
            registered.append(cls.__name__)

    class Csv(Exporter):
        pass

    assert registered == []
