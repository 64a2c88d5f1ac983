def believe_overriding_one_method_is_enough():
    class Counted(list):
        def __init__(self):
            super().__init__()
            self.added = 0

        def append(self, item):
            self.added += 1
            super().append(item)

    items = Counted()
    items.append("a")
    items.extend(["b", "c"])
    assert items.added == 3


def believe_a_stack_from_list_is_only_a_stack():
    class Stack(list):
        def push(self, item):
            self.append(item)

    stack = Stack()
    stack.push(1)
    assert not hasattr(stack, "insert")


def believe_delegation_covers_special_methods():
    class Basket:
        def __init__(self):
            self._items = ["tea"]

        def __getattr__(self, name):
            return getattr(self._items, name)

    basket = Basket()
    try:
        length = len(basket)
    except TypeError:
        length = "refused"
    assert length == 1
