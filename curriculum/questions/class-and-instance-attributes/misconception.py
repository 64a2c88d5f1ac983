def believe_every_object_gets_a_list_of_its_own():
    class Basket:
        items = []

    first, second = Basket(), Basket()
    first.items.append("tea")
    assert second.items == []


def believe_assigning_through_an_object_changes_the_class():
    class Page:
        size = 20

    mine, other = Page(), Page()
    mine.size = 50
    assert other.size == 50


def believe_self_count_counts_all():
    class Order:
        count = 0

        def __init__(self):
            self.count += 1

    Order()
    Order()
    assert Order.count == 2
