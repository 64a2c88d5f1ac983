"""Notices to the readers of a library."""

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


def short(loan):
    title = loan.title if len(loan.title) <= 20 else loan.title[:17] + "..."
    return title, f"{loan.day:%d.%m.}"


def long(loan):
    return loan.title, f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"


def money(loan):
    return f"{loan.fee // 100}.{loan.fee % 100:02}"


def ready_sms(loan):
    title, day = short(loan)
    return f"Library: {title} waits for you until {day}"

def ready_email(loan):
    title, day = long(loan)
    return f"Subject: Your book is here\n\nDear {loan.reader},\n\n{title} waits for you until {day}.\n\nYour library"

def ready_letter(loan):
    title, day = long(loan)
    return f"{loan.reader}\n\nYOUR BOOK IS HERE\n\nDear {loan.reader},\n\n{title} waits for you until {day}.\n\nYour library"

def ready_push(loan):
    title, day = short(loan)
    return f"Your book is here: {title} waits for you until {day}"

def due_sms(loan):
    title, day = short(loan)
    return f"Library: {title} is due on {day}"

def due_email(loan):
    title, day = long(loan)
    return f"Subject: Please return your book\n\nDear {loan.reader},\n\n{title} is due on {day}.\n\nYour library"

def due_letter(loan):
    title, day = long(loan)
    return f"{loan.reader}\n\nPLEASE RETURN YOUR BOOK\n\nDear {loan.reader},\n\n{title} is due on {day}.\n\nYour library"

def due_push(loan):
    title, day = short(loan)
    return f"Please return your book: {title} is due on {day}"

def overdue_sms(loan):
    title, day = short(loan)
    return f"Library: {title} was due on {day}, the fee is {money(loan)} EUR so far"

def overdue_email(loan):
    title, day = long(loan)
    return f"Subject: Your book is overdue\n\nDear {loan.reader},\n\n{title} was due on {day}, the fee is {money(loan)} EUR so far.\n\nYour library"

def overdue_letter(loan):
    title, day = long(loan)
    return f"{loan.reader}\n\nYOUR BOOK IS OVERDUE\n\nDear {loan.reader},\n\n{title} was due on {day}, the fee is {money(loan)} EUR so far.\n\nIf you have returned it meanwhile, please ignore this letter.\n\nYour library"

def overdue_push(loan):
    title, day = short(loan)
    return f"Your book is overdue: {title} was due on {day}, the fee is {money(loan)} EUR so far"

def renewed_sms(loan):
    title, day = short(loan)
    return f"Library: {title} is yours until {day}"

def renewed_email(loan):
    title, day = long(loan)
    return f"Subject: Your loan is renewed\n\nDear {loan.reader},\n\n{title} is yours until {day}.\n\nYour library"

def renewed_letter(loan):
    title, day = long(loan)
    return f"{loan.reader}\n\nYOUR LOAN IS RENEWED\n\nDear {loan.reader},\n\n{title} is yours until {day}.\n\nYour library"

def renewed_push(loan):
    title, day = short(loan)
    return f"Your loan is renewed: {title} is yours until {day}"


PAIRS = {
    ("ready", "sms"): (ready_sms, 7),
    ("ready", "email"): (ready_email, 0),
    ("ready", "letter"): (ready_letter, 95),
    ("ready", "push"): (ready_push, 0),
    ("due", "sms"): (due_sms, 7),
    ("due", "email"): (due_email, 0),
    ("due", "letter"): (due_letter, 95),
    ("due", "push"): (due_push, 0),
    ("overdue", "sms"): (overdue_sms, 7),
    ("overdue", "email"): (overdue_email, 0),
    ("overdue", "letter"): (overdue_letter, 345),
    ("overdue", "push"): (overdue_push, 0),
    ("renewed", "sms"): (renewed_sms, 7),
    ("renewed", "email"): (renewed_email, 0),
    ("renewed", "letter"): (renewed_letter, 95),
    ("renewed", "push"): (renewed_push, 0),
}


def find(event, channel):
    if event not in {name for name, _ in PAIRS}:
        raise ValueError(f"unknown event: {event}")
    if (event, channel) not in PAIRS:
        raise ValueError(f"unknown channel: {channel}")
    return PAIRS[event, channel]


def notice(loan, event, channel):
    """The text that a reader gets about an event through a channel."""
    return find(event, channel)[0](loan)


def postage(sent):
    """What notices cost, in cents; `sent` holds a pair (event, channel) for each."""
    return sum(find(event, channel)[1] for event, channel in sent)
