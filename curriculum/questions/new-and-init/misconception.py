def believe_init_creates_the_object():
    class Order:
        def __new__(cls, number):
            return "made by __new__"

        def __init__(self, number):
            self.number = number

    assert isinstance(Order(7), Order)


def believe_init_runs_once_for_a_singleton():
    class Settings:
        only = None

        def __new__(cls):
            if cls.only is None:
                cls.only = super().__new__(cls)
            return cls.only

        def __init__(self):
            self.debug = False

    Settings().debug = True
    assert Settings().debug is True


def believe_init_can_change_an_immutable_value():
    class Code(str):
        def __init__(self, text):
            self = text.upper()

    assert Code("tea") == "TEA"
