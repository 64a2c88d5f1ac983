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


def notice(loan, event, channel):
    """The text that a reader gets about an event through a channel."""
    if event == "ready":
        if channel == "sms":
            title = loan.title
            if len(title) > 20:
                title = title[:17] + "..."
            day = f"{loan.day.day:02}.{loan.day.month:02}."
            return "Library: " + title + " waits for you until " + day
        elif channel == "email":
            day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
            text = "Subject: Your book is here\n\n"
            text += "Dear " + loan.reader + ",\n\n"
            text += loan.title + " waits for you until " + day + ".\n\n"
            text += "Your library"
            return text
        elif channel == "letter":
            day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
            text = loan.reader + "\n\n"
            text += "YOUR BOOK IS HERE\n\n"
            text += "Dear " + loan.reader + ",\n\n"
            text += loan.title + " waits for you until " + day + ".\n\n"
            text += "Your library"
            return text
        else:
            raise ValueError(f"unknown channel: {channel}")
    elif event == "due":
        if channel == "sms":
            title = loan.title
            if len(title) > 20:
                title = title[:17] + "..."
            day = f"{loan.day.day:02}.{loan.day.month:02}."
            return "Library: " + title + " is due on " + day
        elif channel == "email":
            day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
            text = "Subject: Please return your book\n\n"
            text += "Dear " + loan.reader + ",\n\n"
            text += loan.title + " is due on " + day + ".\n\n"
            text += "Your library"
            return text
        elif channel == "letter":
            day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
            text = loan.reader + "\n\n"
            text += "PLEASE RETURN YOUR BOOK\n\n"
            text += "Dear " + loan.reader + ",\n\n"
            text += loan.title + " is due on " + day + ".\n\n"
            text += "Your library"
            return text
        else:
            raise ValueError(f"unknown channel: {channel}")
    elif event == "overdue":
        if channel == "sms":
            title = loan.title
            if len(title) > 20:
                title = title[:17] + "..."
            day = f"{loan.day.day:02}.{loan.day.month:02}."
            fee = f"{loan.fee // 100}.{loan.fee % 100:02}"
            return "Library: " + title + " was due on " + day + ", the fee is " + fee + " EUR so far"
        elif channel == "email":
            day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
            fee = f"{loan.fee // 100}.{loan.fee % 100:02}"
            text = "Subject: Your book is overdue\n\n"
            text += "Dear " + loan.reader + ",\n\n"
            text += loan.title + " was due on " + day + ", the fee is " + fee + " EUR so far" + ".\n\n"
            text += "Your library"
            return text
        elif channel == "letter":
            day = f"{loan.day.day} {MONTHS[loan.day.month - 1]} {loan.day.year}"
            fee = f"{loan.fee // 100}.{loan.fee % 100:02}"
            text = loan.reader + "\n\n"
            text += "YOUR BOOK IS OVERDUE\n\n"
            text += "Dear " + loan.reader + ",\n\n"
            text += loan.title + " was due on " + day + ", the fee is " + fee + " EUR so far" + ".\n\n"
            text += "If you have returned it meanwhile, please ignore this letter.\n\n"
            text += "Your library"
            return text
        else:
            raise ValueError(f"unknown channel: {channel}")
    else:
        raise ValueError(f"unknown event: {event}")


def postage(sent):
    """What notices cost, in cents; `sent` holds a pair (event, channel) for each."""
    total = 0
    for event, channel in sent:
        if event != "ready" and event != "due" and event != "overdue":
            raise ValueError(f"unknown event: {event}")
        if channel == "sms":
            total += 7
        elif channel == "email":
            total += 0
        elif channel == "letter":
            if event == "overdue":
                total += 345
            else:
                total += 95
        else:
            raise ValueError(f"unknown channel: {channel}")
    return total
