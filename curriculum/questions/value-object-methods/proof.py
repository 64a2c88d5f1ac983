class Plain:
    def __init__(self, amount):
        self.amount = amount


class Money:
    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.amount, self.currency) == (other.amount, other.currency)

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __repr__(self):
        return f"Money({self.amount!r}, {self.currency!r})"

    def __str__(self):
        return f"{self.amount} {self.currency}"


class EqualOnly:
    def __init__(self, amount):
        self.amount = amount

    def __eq__(self, other):
        return isinstance(other, EqualOnly) and self.amount == other.amount


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_identity_by_default():
    five, other_five = Plain(5), Plain(5)
    prices = {five: "kept"}
    assert five != other_five
    assert (prices.get(five), prices.get(other_five)) == ("kept", None)


def prove_not_implemented_for_strangers():
    class Any:
        def __eq__(self, other):
            return True

    money = Money(5, "EUR")
    direct = money.__eq__("5 EUR")
    answers = [money == "5 EUR", money == Any(), money == money]
    assert direct is NotImplemented
    assert answers == [False, True, True]


def prove_equal_means_equal_hash():
    five, other_five = Money(5, "EUR"), Money(5, "EUR")
    distinct = {five, other_five, Money(5, "USD")}
    assert five == other_five
    assert hash(five) == hash(other_five)
    assert len(distinct) == 2

    minus_one, minus_two = -1, -2
    assert hash(minus_one) == hash(minus_two)

    class ByIdentity(EqualOnly):
        __hash__ = object.__hash__

    broken = [ByIdentity(5), ByIdentity(5)]
    assert broken[0] == broken[1]
    assert len(set(broken)) == 2


def prove_eq_alone_removes_the_hash():
    five = EqualOnly(5)
    refused = [raised_by(lambda: {five}), raised_by(lambda: {five: "kept"})]
    assert EqualOnly.__hash__ is None
    assert refused == [TypeError, TypeError]


def prove_hash_must_not_change():
    money = Money(5, "EUR")
    wallet = {money}
    money.amount = 6
    found = [money in wallet, Money(5, "EUR") in wallet]
    still_inside = [each is money for each in wallet]
    assert found == [False, False]
    assert still_inside == [True]


def prove_repr_and_str():
    money = Money(5, "EUR")
    shown = [repr(money), str(money), f"{money}", str([money])]
    rebuilt = eval(repr(money))
    assert shown == ["Money(5, 'EUR')", "5 EUR", "5 EUR", "[Money(5, 'EUR')]"]
    assert rebuilt == money

    class OnlyRepr:
        def __repr__(self):
            return "from repr"

    class OnlyStr:
        def __str__(self):
            return "from str"

    one, other = OnlyRepr(), OnlyStr()
    assert [str(one), repr(one)] == ["from repr", "from repr"]
    assert str(other) == "from str"
    assert repr(other) != "from str"
