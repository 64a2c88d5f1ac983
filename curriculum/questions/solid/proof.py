import collections
import io
import time


def prove_one_reason_to_change():
    computed = []

    def totals(orders):
        computed.append("totals")
        return {name: sum(amounts) for name, amounts in orders.items()}

    def as_text(result):
        return ", ".join(f"{name}: {total}" for name, total in result.items())

    def as_rows(result):
        return [list(row) for row in result.items()]

    result = totals({"tea": [3, 4], "milk": [2]})
    shown = [as_text(result), as_rows(result)]
    assert shown == ["tea: 7, milk: 2", [["tea", 7], ["milk", 2]]]
    assert computed == ["totals"]


def prove_add_without_rewriting():
    deliveries = {"courier": lambda weight: 5 + weight, "post": lambda weight: 2 * weight}

    def price(kind, weight):
        return deliveries[kind](weight)

    before = [price("courier", 3), price("post", 3)]
    deliveries["drone"] = lambda weight: 20
    after = [price("courier", 3), price("post", 3), price("drone", 3)]
    assert before == [8, 6]
    assert after == [8, 6, 20]


def prove_subclass_stands_in():
    class Storage:
        def __init__(self):
            self.items = {}

        def put(self, key, value):
            self.items[key] = value

    class CountingStorage(Storage):
        def put(self, key, value):
            super().put(key, value)
            self.count = len(self.items)

    class ReadOnlyStorage(Storage):
        def put(self, key, value):
            raise PermissionError

    def save_order(storage):
        try:
            storage.put("A-1", 100)
            return "saved"
        except PermissionError:
            return "broken"

    outcomes = [save_order(kind()) for kind in (Storage, CountingStorage, ReadOnlyStorage)]
    assert outcomes == ["saved", "saved", "broken"]


def prove_ask_for_little():
    def export(rows, target):
        for row in rows:
            target.write(row + "\n")

    class Collector:
        def __init__(self):
            self.parts = []

        def write(self, text):
            self.parts.append(text)

    collector, memory_file = Collector(), io.StringIO()
    for target in (collector, memory_file):
        export(["tea", "milk"], target)
    common = set(Collector.__mro__) & set(io.StringIO.__mro__)
    assert collector.parts == ["tea\n", "milk\n"]
    assert memory_file.getvalue() == "tea\nmilk\n"
    assert common == {object}


def prove_dependency_from_outside():
    class Session:
        def __init__(self, clock):
            self.clock = clock
            self.ends_at = clock() + 3600

        def is_over(self):
            return self.clock() >= self.ends_at

    moment = 1000
    session = Session(lambda: moment)
    at_first = session.is_over()
    moment += 3600
    later = session.is_over()
    with_real_clock = Session(time.time).is_over()
    assert (at_first, later) == (False, True)
    assert with_real_clock is False


def prove_inheritance_ties_to_insides():
    class LowerCaseDict(dict):
        def __setitem__(self, key, value):
            super().__setitem__(key.lower(), value)

    class LowerCaseUserDict(collections.UserDict):
        def __setitem__(self, key, value):
            super().__setitem__(key.lower(), value)

    headers, user_headers = LowerCaseDict(), LowerCaseUserDict()
    for mapping in (headers, user_headers):
        mapping["Host"] = "shop"
        mapping.update(Accept="text")
    assert sorted(headers) == ["Accept", "host"]
    assert sorted(user_headers) == ["accept", "host"]


def prove_composition_shows_only_yours():
    class InheritedStack(list):
        def push(self, item):
            self.append(item)

    class ComposedStack:
        def __init__(self):
            self._items = []

        def push(self, item):
            self._items.append(item)

        def pop(self):
            return self._items.pop()

    inherited = InheritedStack()
    inherited.push("first")
    inherited.push("second")
    inherited.insert(0, "past the queue")
    can_insert = [hasattr(kind, "insert") for kind in (InheritedStack, ComposedStack)]
    assert inherited == ["past the queue", "first", "second"]
    assert can_insert == [True, False]
