def believe_overriding_setitem_covers_every_way_in():
    class LowerCaseDict(dict):
        def __setitem__(self, key, value):
            super().__setitem__(key.lower(), value)

    headers = LowerCaseDict()
    headers.update(Host="shop")
    assert list(headers) == ["host"]


def believe_inheriting_is_enough_to_stand_in():
    class Storage:
        def put(self, key, value):
            return "saved"

    class ReadOnlyStorage(Storage):
        def put(self, key, value):
            raise PermissionError

    storage = ReadOnlyStorage()
    try:
        outcome = storage.put("A-1", 100) if isinstance(storage, Storage) else None
    except PermissionError:
        outcome = "broken"
    assert outcome == "saved"


def believe_a_stack_from_list_is_only_a_stack():
    class Stack(list):
        def push(self, item):
            self.append(item)

    stack = Stack()
    stack.push("first")
    stack.push("second")
    try:
        stack.insert(0, "past the queue")
    except AttributeError:
        pass
    assert stack == ["first", "second"]
