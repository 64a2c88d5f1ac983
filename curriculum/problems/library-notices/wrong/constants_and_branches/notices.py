"""Notices to the readers of a library."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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


class Event(StrEnum):
    READY = "ready"
    DUE = "due"
    OVERDUE = "overdue"
    RENEWED = "renewed"


class Channel(StrEnum):
    SMS = "sms"
    EMAIL = "email"
    LETTER = "letter"
    PUSH = "push"


def check(event, channel):
    if event not in list(Event):
        raise ValueError(f"unknown event: {event}")
    if channel not in list(Channel):
        raise ValueError(f"unknown channel: {channel}")


def subject(event):
    if event == Event.READY:
        return "Your book is here"
    if event == Event.DUE:
        return "Please return your book"
    if event == Event.OVERDUE:
        return "Your book is overdue"
    return "Your loan is renewed"


def sentence(loan, event, title, day):
    if event == Event.READY:
        return f"{title} waits for you until {day}"
    if event == Event.DUE:
        return f"{title} is due on {day}"
    if event == Event.OVERDUE:
        return f"{title} was due on {day}, the fee is {loan.fee // 100}.{loan.fee % 100:02} EUR so far"
    return f"{title} is yours until {day}"


def short(loan, event):
    title = loan.title if len(loan.title) <= 20 else loan.title[:17] + "..."
    return sentence(loan, event, title, f"{loan.day:%d.%m.}")


def page(loan, event, heading, note=""):
    day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
    text = sentence(loan, event, loan.title, day)
    return f"{heading}\n\nDear {loan.reader},\n\n{text}.\n\n{note}Your library"


def letter(loan, event):
    note = "If you have returned it meanwhile, please ignore this letter.\n\n" if event == Event.OVERDUE else ""
    return page(loan, event, f"{loan.reader}\n\n{subject(event).upper()}", note)


def notice(loan, event, channel):
    """The text that a reader gets about an event through a channel."""
    check(event, channel)
    if channel == Channel.SMS:
        return "Library: " + short(loan, event)
    if channel == Channel.EMAIL:
        return page(loan, event, f"Subject: {subject(event)}")
    if channel == Channel.LETTER:
        return letter(loan, event)
    return f"{subject(event)}: {short(loan, event)}"


def cents(event, channel):
    if channel == Channel.LETTER:
        return 345 if event == Event.OVERDUE else 95
    return 7 if channel == Channel.SMS else 0


def postage(sent):
    """What notices cost, in cents; `sent` holds a pair (event, channel) for each."""
    total = 0
    for event, channel in sent:
        check(event, channel)
        total += cents(event, channel)
    return total
