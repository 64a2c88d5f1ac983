"""Notices to the readers of a library."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class Loan:
    reader: str
    title: str
    day: date
    fee: int = 0  # in cents


@dataclass(frozen=True)
class Event:
    subject: str
    sentence: str
    letter_note: str = ""
    letter_cents: int = 95


@dataclass(frozen=True)
class Channel:
    write: Callable[[Event, Loan], str]
    cents: Callable[[Event], int]


def sentence(event, title, day, loan):
    fee = f"{loan.fee // 100}.{loan.fee % 100:02}"
    return event.sentence.format(title=title, day=day, fee=fee)


def page(heading, event, loan, note=""):
    day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
    text = sentence(event, loan.title, day, loan) + "."
    parts = [heading, f"Dear {loan.reader},", text, note, "Your library"]
    return "\n\n".join(part for part in parts if part)


def write_sms(event, loan):
    title = loan.title
    if len(title) > 20:
        title = title[:17] + "..."
    return "Library: " + sentence(event, title, f"{loan.day:%d.%m.}", loan)


def write_email(event, loan):
    return page(f"Subject: {event.subject}", event, loan)


def write_letter(event, loan):
    return page(f"{loan.reader}\n\n{event.subject.upper()}", event, loan, event.letter_note)


def write_push(event, loan):
    title = loan.title
    if len(title) > 20:
        title = title[:17] + "..."
    return event.subject + ": " + sentence(event, title, f"{loan.day:%d.%m.}", loan)


EVENTS = {
    "ready": Event("Your book is here", "{title} waits for you until {day}"),
    "due": Event("Please return your book", "{title} is due on {day}"),
    "overdue": Event(
        "Your book is overdue",
        "{title} was due on {day}, the fee is {fee} EUR so far",
        letter_note="If you have returned it meanwhile, please ignore this letter.",
        letter_cents=345,
    ),
    "renewed": Event("Your loan is renewed", "{title} is yours until {day}"),
}
CHANNELS = {
    "sms": Channel(write_sms, lambda event: 7),
    "email": Channel(write_email, lambda event: 0),
    "letter": Channel(write_letter, lambda event: event.letter_cents),
    "push": Channel(write_push, lambda event: 0),
}


def known(kind, table, name):
    if name not in table:
        raise ValueError(f"unknown {kind}: {name}")
    return table[name]


def notice(loan, event, channel):
    """The text that a reader gets about an event through a channel."""
    about = known("event", EVENTS, event)
    return known("channel", CHANNELS, channel).write(about, loan)


def postage(sent):
    """What notices cost, in cents; `sent` holds a pair (event, channel) for each."""
    total = 0
    for event, channel in sent:
        about = known("event", EVENTS, event)
        total += known("channel", CHANNELS, channel).cents(about)
    return total
