import abc
from typing import Protocol, runtime_checkable


class Notifier(abc.ABC):
    @abc.abstractmethod
    def send(self, text):
        """Deliver the text."""


@runtime_checkable
class Sender(Protocol):
    def send(self, text: str) -> int: ...


def believe_the_class_statement_is_refused():
    try:
        class Unfinished(Notifier):
            pass
        defined = True
    except TypeError:
        defined = False
    assert not defined


def believe_isinstance_checks_signatures():
    class WrongSignature:
        def send(self):
            return None

    assert not isinstance(WrongSignature(), Sender)


def believe_abstractmethod_works_without_abc():
    class Base:
        @abc.abstractmethod
        def send(self, text):
            """Deliver the text."""

    try:
        created = Base()
    except TypeError:
        created = None
    assert created is None
