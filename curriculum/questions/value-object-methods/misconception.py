class EqualOnly:
    def __init__(self, amount):
        self.amount = amount

    def __eq__(self, other):
        return self.amount == other.amount

    def __str__(self):
        return f"{self.amount} EUR"


def believe_eq_keeps_the_hash():
    assert EqualOnly.__hash__ is object.__hash__


def believe_equal_hashes_mean_equal_objects():
    minus_one, minus_two = -1, -2
    assert (hash(minus_one) == hash(minus_two)) == (minus_one == minus_two)


def believe_a_list_shows_its_items_by_str():
    shown = str([EqualOnly(5)])
    assert shown == "[5 EUR]"
