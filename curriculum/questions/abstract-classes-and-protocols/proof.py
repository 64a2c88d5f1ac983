import abc
from collections.abc import MutableMapping
from typing import Protocol, runtime_checkable


class Notifier(abc.ABC):
    @abc.abstractmethod
    def send(self, text):
        """Deliver the text."""


class Sender(Protocol):
    def send(self, text: str) -> int: ...


@runtime_checkable
class CheckableSender(Protocol):
    def send(self, text: str) -> int: ...


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_whatever_has_the_method():
    class Printer:
        def write(self, text):
            return f"printed {text}"

    class Journal:
        def write(self, text):
            return f"noted {text}"

    def report(target):
        return target.write("total")

    written = [report(target) for target in (Printer(), Journal())]
    refused = raised_by(lambda: report(5))
    assert written == ["printed total", "noted total"]
    assert refused is AttributeError


def prove_abstract_cannot_be_created():
    class Unfinished(Notifier):
        pass

    class Mail(Notifier):
        def send(self, text):
            return f"mailed {text}"

    refused = [raised_by(Notifier), raised_by(Unfinished)]
    mail = Mail()
    assert refused == [TypeError, TypeError]
    assert mail.send("bill") == "mailed bill"

    class WithoutABC:
        @abc.abstractmethod
        def send(self, text):
            """Deliver the text."""

    accepted = raised_by(WithoutABC)
    assert accepted is None


def prove_names_are_checked():
    class WrongSignature(Notifier):
        def send(self):
            return "nothing to send"

    class NoMethod(Notifier):
        send = 5

    created = [raised_by(WrongSignature), raised_by(NoMethod)]
    wrong = WrongSignature()
    at_the_call = raised_by(lambda: wrong.send("bill"))
    assert created == [None, None]
    assert at_the_call is TypeError


def prove_shared_code():
    class Settings(MutableMapping):
        def __init__(self):
            self.rows = []

        def __getitem__(self, name):
            for key, value in self.rows:
                if key == name:
                    return value
            raise KeyError(name)

        def __setitem__(self, name, value):
            self.rows = [row for row in self.rows if row[0] != name] + [(name, value)]

        def __delitem__(self, name):
            self[name]
            self.rows = [row for row in self.rows if row[0] != name]

        def __iter__(self):
            return (key for key, _ in self.rows)

        def __len__(self):
            return len(self.rows)

    required = MutableMapping.__abstractmethods__
    assert required == {"__getitem__", "__setitem__", "__delitem__", "__iter__", "__len__"}

    settings = Settings()
    settings.update(debug=True, port=80)
    removed = settings.pop("debug")
    answers = ["port" in settings, settings.get("debug", "absent"), settings.setdefault("port", 1)]
    assert removed is True
    assert answers == [True, "absent", 80]
    assert settings == {"port": 80}


def prove_protocol_needs_no_parent():
    class Pager:
        def send(self, text):
            return len(text)

    def notify(sender: Sender, text: str) -> int:
        return sender.send(text)

    pager, stranger = Pager(), object()
    parents = Pager.__mro__
    assert parents == (Pager, object)
    assert isinstance(pager, CheckableSender)
    assert notify(pager, "bill") == 4
    assert raised_by(lambda: notify(stranger, "bill")) is AttributeError


def prove_runtime_checkable():
    class WrongSignature:
        def send(self):
            return "nothing to send"

    wrong, stranger = WrongSignature(), object()
    fits = [isinstance(wrong, CheckableSender), isinstance(stranger, CheckableSender)]
    without = raised_by(lambda: isinstance(wrong, Sender))
    assert fits == [True, False]
    assert without is TypeError
