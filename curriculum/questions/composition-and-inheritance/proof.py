def prove_subclass_gets_everything():
    class Inherited(list):
        def push(self, item):
            self.append(item)

    class Composed:
        def __init__(self):
            self._items = []

        def push(self, item):
            self._items.append(item)

        def pop(self):
            return self._items.pop()

    inherited, composed = Inherited(), Composed()
    inherited.push("b")
    inherited.insert(0, "a")
    composed.push("b")
    assert inherited == ["a", "b"]
    assert composed.pop() == "b"
    assert [hasattr(inherited, "sort"), hasattr(composed, "sort"), hasattr(composed, "insert")] == [True, False, False]


def prove_depends_on_the_inside():
    class Upper(dict):
        def __setitem__(self, key, value):
            super().__setitem__(key.upper(), value)

    settings = Upper(host="a")
    settings.update(port=1)
    settings["user"] = "ann"
    assert settings == {"host": "a", "port": 1, "USER": "ann"}


def prove_part_can_be_replaced():
    class Report:
        def __init__(self, sender):
            self.sender = sender

        def finish(self, text):
            return self.sender.send(text)

    class Mail:
        def send(self, text):
            return f"mailed {text}"

    class Fake:
        def __init__(self):
            self.sent = []

        def send(self, text):
            self.sent.append(text)

    fake = Fake()
    report = Report(fake)
    report.finish("March")
    report.sender = Mail()
    answer = report.finish("April")
    assert fake.sent == ["March"]
    assert answer == "mailed April"


def prove_choices_add_up():
    formats = {"csv": ",".join, "tsv": "\t".join, "lines": "\n".join}
    ways = {"mail": "mail:{}".format, "chat": "chat:{}".format, "file": "file:{}".format}

    class Report:
        def __init__(self, shape, send):
            self.shape, self.send = shape, send

        def finish(self, items):
            return self.send(self.shape(items))

    results = {Report(shape, send).finish(["a", "b"]) for shape in formats.values() for send in ways.values()}
    parts = len(formats) + len(ways)
    assert (len(results), parts) == (9, 6)
    assert "chat:a,b" in results


def prove_subclass_must_fit():
    class Account:
        def __init__(self, balance):
            self.balance = balance

        def withdraw(self, amount):
            self.balance -= amount

    class Frozen(Account):
        def withdraw(self, amount):
            raise PermissionError("frozen")

    def charge_all(accounts, fee):
        for account in accounts:
            account.withdraw(fee)

    first, last = Account(10), Account(10)
    try:
        charge_all([first, Frozen(10), last], 1)
        is_broken = False
    except PermissionError:
        is_broken = True
    assert is_broken
    assert (first.balance, last.balance) == (9, 10)
