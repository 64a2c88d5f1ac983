class Order:
    currency = "EUR"

    def __init__(self, number):
        self.number = number


def prove_two_places():
    first, second = Order(1), Order(2)
    in_objects = (vars(first), vars(second))
    in_class = ("currency" in vars(Order), "number" in vars(Order))
    assert in_objects == ({"number": 1}, {"number": 2})
    assert in_class == (True, False)


def prove_reading_falls_back():
    class Parent:
        language = "en"

    class Page(Parent):
        size = 20

    page, other = Page(), Page()
    before = (page.size, page.language)
    Page.size = 50
    from_class = (page.size, other.size)
    page.size = 10
    own = (page.size, other.size)
    assert before == (20, "en")
    assert from_class == (50, 50)
    assert own == (10, 50)


def prove_assigning_stays_in_the_instance():
    class Page:
        size = 20

    mine, other = Page(), Page()
    mine.size = 50
    seen = (mine.size, other.size, Page.size)
    del mine.size
    uncovered = mine.size
    assert seen == (50, 20, 20)
    assert uncovered == 20


def prove_list_is_shared():
    class Shared:
        items = []

    class Own:
        def __init__(self):
            self.items = []

    first_shared, second_shared = Shared(), Shared()
    first_own, second_own = Own(), Own()
    first_shared.items.append("tea")
    first_own.items.append("tea")
    assert second_shared.items == ["tea"]
    assert vars(first_shared) == {}
    assert second_own.items == []


def prove_plus_equals_surprises():
    class ThroughSelf:
        count = 0

        def __init__(self):
            self.count += 1

    class ThroughClass:
        count = 0

        def __init__(self):
            ThroughClass.count += 1

    in_objects = [ThroughSelf().count for _ in range(3)]
    for _ in range(3):
        ThroughClass()
    assert in_objects == [1, 1, 1]
    assert ThroughSelf.count == 0
    assert ThroughClass.count == 3


def prove_subclass_gets_its_own():
    class Page:
        size = 20

    class LongPage(Page):
        pass

    class Order:
        count = 0

        def __init__(self):
            type(self).count += 1

    class Refund(Order):
        pass

    inherited = LongPage.size
    LongPage.size += 30
    Refund()
    Refund()
    Order()
    assert inherited == 20
    assert (Page.size, LongPage.size) == (20, 50)
    assert (Order.count, Refund.count) == (1, 2)
