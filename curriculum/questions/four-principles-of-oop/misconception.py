def believe_two_underscores_make_it_private():
    class Account:
        def __init__(self):
            self.__balance = 100

    account = Account()
    assert not hasattr(account, "_Account__balance")


def believe_methods_can_be_overloaded():
    class Printer:
        def show(self, number):
            return "one argument"

        def show(self, number, digits):
            return "two arguments"

    try:
        result = Printer().show(1)
    except TypeError:
        result = None
    assert result == "one argument"


def believe_the_base_class_calls_its_own_method():
    class Ticket:
        def price(self):
            return 10

        def label(self):
            return self.price()

    class Child(Ticket):
        def price(self):
            return 5

    assert Child().label() == 10
