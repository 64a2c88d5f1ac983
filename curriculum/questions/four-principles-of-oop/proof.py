import abc
import functools


def prove_double_underscore_is_mangling():
    class Account:
        def __init__(self):
            self.__balance = 100

        def balance(self):
            return self.__balance

    class Bonus(Account):
        def __init__(self):
            super().__init__()
            self.__balance = 5

    account = Bonus()
    names = sorted(vars(account))
    assert account.balance() == 100
    assert names == ["_Account__balance", "_Bonus__balance"]
    assert account._Account__balance == 100


def prove_property_keeps_the_callers():
    class Before:
        def __init__(self, percent):
            self.percent = percent

    class After:
        def __init__(self, percent):
            self.percent = percent

        @property
        def percent(self):
            return self._percent

        @percent.setter
        def percent(self, value):
            if not 0 <= value <= 100:
                raise ValueError("a percentage is from 0 to 100")
            self._percent = value

    def double(discount):
        discount.percent *= 2
        return discount.percent

    results = [double(Before(20)), double(After(20))]
    try:
        double(After(60))
        refused = False
    except ValueError:
        refused = True
    assert results == [40, 40]
    assert refused


def prove_super_extends():
    class Report:
        def lines(self):
            return ["header"]

        def text(self):
            return " ".join(self.lines())

    class Signed(Report):
        def lines(self):
            return super().lines() + ["signature"]

    signed = Signed()
    assert signed.lines() == ["header", "signature"]
    assert Signed.text is Report.text


def prove_same_call_different_classes():
    class Letter:
        def send(self):
            return "by post"

    class Message:
        def send(self):
            return "by network"

    sent = [thing.send() for thing in (Letter(), Message())]
    common = set(Letter.__mro__) & set(Message.__mro__)
    assert sent == ["by post", "by network"]
    assert common == {object}


def prove_abstract_cannot_be_created():
    class Payment(abc.ABC):
        @abc.abstractmethod
        def pay(self):
            pass

        @abc.abstractmethod
        def refund(self):
            pass

    class Half(Payment):
        def pay(self):
            return "paid"

    class Whole(Half):
        def refund(self):
            return "returned"

    refused = []
    for kind in (Payment, Half, Whole):
        try:
            kind()
        except TypeError:
            refused.append(kind)
    assert refused == [Payment, Half]


def prove_overridden_reaches_the_subclass():
    class Ticket:
        def price(self):
            return 10

        def label(self):
            return f"costs {self.price()}"

    class Child(Ticket):
        def price(self):
            return 5

    labels = [Ticket().label(), Child().label()]
    assert labels == ["costs 10", "costs 5"]


def prove_second_def_replaces():
    class Printer:
        def show(self, number):
            return "one argument"

        def show(self, number, digits):
            return "two arguments"

    class Chooser:
        @functools.singledispatchmethod
        def show(self, value):
            return "something"

        @show.register
        def _(self, value: int):
            return "number"

    printer, chooser = Printer(), Chooser()
    try:
        printer.show(1)
        refused = False
    except TypeError:
        refused = True
    chosen = [chooser.show(1), chooser.show("text")]
    assert refused and printer.show(1, 2) == "two arguments"
    assert chosen == ["number", "something"]
