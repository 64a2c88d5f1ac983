"""Notices to the readers of a library."""

from dataclasses import dataclass
from datetime import date

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True)
class Loan:
    reader: str
    title: str
    day: date
    fee: int = 0  # in cents

    @property
    def money(self):
        return f"{self.fee // 100}.{self.fee % 100:02}"


class Event:
    """What there is to say; subclasses say it. Each is known by its name."""

    known = {}
    note = ""
    letter_cents = 95

    def __init_subclass__(cls, name):
        cls.known[name] = cls()


class Ready(Event, name="ready"):
    subject = "Your book is here"

    def sentence(self, loan, title, day):
        return f"{title} waits for you until {day}"


class Due(Event, name="due"):
    subject = "Please return your book"

    def sentence(self, loan, title, day):
        return f"{title} is due on {day}"


class Overdue(Event, name="overdue"):
    subject = "Your book is overdue"
    letter_cents = 345
    note = "If you have returned it meanwhile, please ignore this letter.\n\n"

    def sentence(self, loan, title, day):
        return f"{title} was due on {day}, the fee is {loan.money} EUR so far"


class Renewed(Event, name="renewed"):
    subject = "Your loan is renewed"

    def sentence(self, loan, title, day):
        return f"{title} is yours until {day}"


class Channel:
    """How it is said."""

    known = {}

    def __init_subclass__(cls, name=None):
        if name:
            cls.known[name] = cls()

    def cents(self, event):
        return 0

    def short(self, event, loan):
        title = loan.title
        if len(title) > 20:
            title = title[:17] + "..."
        return event.sentence(loan, title, f"{loan.day.day:02}.{loan.day.month:02}.")

    def body(self, event, loan, note=""):
        day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
        return f"Dear {loan.reader},\n\n{event.sentence(loan, loan.title, day)}.\n\n{note}Your library"


class Sms(Channel, name="sms"):
    def text(self, event, loan):
        return f"Library: {self.short(event, loan)}"

    def cents(self, event):
        return 7


class Push(Channel, name="push"):
    def text(self, event, loan):
        return f"{event.subject}: {self.short(event, loan)}"


class Email(Channel, name="email"):
    def text(self, event, loan):
        return f"Subject: {event.subject}\n\n{self.body(event, loan)}"


class Letter(Channel, name="letter"):
    def text(self, event, loan):
        return f"{loan.reader}\n\n{event.subject.upper()}\n\n{self.body(event, loan, event.note)}"

    def cents(self, event):
        return event.letter_cents


def find(event, channel):
    for what, table, name in (("event", Event.known, event), ("channel", Channel.known, channel)):
        if name not in table:
            raise ValueError(f"unknown {what}: {name}")
    return Event.known[event], Channel.known[channel]


def notice(loan, event, channel):
    """The text that a reader gets about an event through a channel."""
    about, through = find(event, channel)
    return through.text(about, loan)


def postage(sent):
    """What notices cost, in cents; `sent` holds a pair (event, channel) for each."""
    pairs = [find(event, channel) for event, channel in sent]
    return sum(channel.cents(event) for event, channel in pairs)
