def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_new_creates_init_initialises():
    steps = []

    class Order:
        def __new__(cls, number):
            order = super().__new__(cls)
            steps.append(("new", cls.__name__, number, vars(order).copy()))
            return order

        def __init__(self, number):
            steps.append(("init", type(self).__name__, number))
            self.number = number

    order = Order(7)
    assert steps == [("new", "Order", 7, {}), ("init", "Order", 7)]
    assert order.number == 7


def prove_call_of_the_metaclass():
    class Silent(type):
        def __call__(cls, *args):
            return "neither was called"

    class Order(metaclass=Silent):
        def __new__(cls, number):
            raise RuntimeError

        def __init__(self, number):
            raise RuntimeError

    called = Order(7)
    by_type = raised_by(lambda: type.__call__(Order, 7))
    assert called == "neither was called"
    assert by_type is RuntimeError


def prove_init_returns_none():
    class Order:
        def __init__(self, number):
            return number

    refused, accepted = raised_by(lambda: Order(7)), raised_by(lambda: Order(None))
    assert (refused, accepted) == (TypeError, None)


def prove_init_may_be_skipped():
    started = []

    class Order:
        def __new__(cls, number):
            return f"order {number}"

        def __init__(self, number):
            started.append(number)

    created = Order(7)
    assert created == "order 7"
    assert len(started) == 0


def prove_immutable_subclass():
    class InNew(str):
        def __new__(cls, text):
            return super().__new__(cls, text.strip().lower())

    class InInit(str):
        def __init__(self, text):
            text = text.strip().lower()

    cleaned, unchanged = InNew("  Tea "), InInit("  Tea ")
    assert (cleaned, unchanged) == ("tea", "  Tea ")
    assert type(cleaned) is InNew


def prove_init_runs_again():
    class Settings:
        only = None

        def __new__(cls):
            if cls.only is None:
                cls.only = super().__new__(cls)
            return cls.only

        def __init__(self):
            self.debug = False

    settings = Settings()
    settings.debug = True
    again = Settings()
    assert again is settings
    assert settings.debug is False


def prove_new_is_static():
    class Order:
        def __new__(cls):
            return super().__new__(cls)

    stored = vars(Order)["__new__"]
    without_class = raised_by(lambda: Order.__new__())
    with_class = Order.__new__(Order)
    assert type(stored) is staticmethod
    assert without_class is TypeError
    assert type(with_class) is Order
