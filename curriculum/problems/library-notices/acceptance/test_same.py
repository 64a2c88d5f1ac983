from datetime import date

import pytest

SENTENCES = {
    "ready": ("Your book is here", "{} waits for you until {}"),
    "due": ("Please return your book", "{} is due on {}"),
    "overdue": ("Your book is overdue", "{} was due on {}, the fee is 12.05 EUR so far"),
}
NOTE = "If you have returned it meanwhile, please ignore this letter.\n\n"
LONG = "Birds of the northern coast"


def expected(event, channel, title, short_title):
    subject, text = SENTENCES[event]
    if channel == "sms":
        return "Library: " + text.format(short_title, "31.12.")
    body = f"Dear Олег Ёлкин,\n\n{text.format(title, '31 December 2026')}.\n\n"
    if channel == "email":
        return f"Subject: {subject}\n\n{body}Your library"
    note = NOTE if event == "overdue" else ""
    return f"Олег Ёлкин\n\n{subject.upper()}\n\n{body}{note}Your library"


@pytest.mark.parametrize("channel", ["sms", "email", "letter"])
@pytest.mark.parametrize("event", ["ready", "due", "overdue"])
def test_all_pairs(event, channel):
    from notices import Loan, notice

    loan = Loan("Олег Ёлкин", "Salt", date(2026, 12, 31), fee=1205)
    assert notice(loan, event, channel) == expected(event, channel, "Salt", "Salt")


@pytest.mark.parametrize("event", ["ready", "due", "overdue"])
@pytest.mark.parametrize("title, short", [(LONG, "Birds of the nort..."), (LONG[:20], LONG[:20]), (LONG[:21], LONG[:17] + "...")])
def test_long_titles(title, short, event):
    from notices import Loan, notice

    loan = Loan("Олег Ёлкин", title, date(2026, 12, 31), fee=1205)
    for channel in ("sms", "email", "letter"):
        assert notice(loan, event, channel) == expected(event, channel, title, short)


def test_a_title_with_braces():
    from notices import Loan, notice

    loan = Loan("Mira {Sand}", "{day} %s {0}", date(2026, 1, 9), fee=0)
    assert notice(loan, "due", "sms") == "Library: {day} %s {0} is due on 09.01."
    assert notice(loan, "due", "email").endswith("Dear Mira {Sand},\n\n{day} %s {0} is due on 9 January 2026.\n\nYour library")


@pytest.mark.parametrize("fee, text", [(0, "0.00"), (5, "0.05"), (40, "0.40"), (100, "1.00"), (123456, "1234.56")])
def test_fees(fee, text):
    from notices import Loan, notice

    loan = Loan("Mira Sand", "Salt", date(2026, 1, 9), fee=fee)
    assert notice(loan, "overdue", "sms") == f"Library: Salt was due on 09.01., the fee is {text} EUR so far"


def test_costs():
    from notices import postage

    costs = {(event, channel): postage([(event, channel)]) for event in SENTENCES for channel in ("sms", "email", "letter")}
    letters = {("ready", "letter"): 95, ("due", "letter"): 95, ("overdue", "letter"): 345}
    assert costs == {pair: 7 if pair[1] == "sms" else letters.get(pair, 0) for pair in costs}


def test_costs_add_up():
    from notices import postage

    assert postage([]) == 0
    assert postage([("overdue", "letter"), ("overdue", "letter"), ("due", "sms")]) == 697


@pytest.mark.parametrize(
    "event, channel, complaint",
    [("due", "fax", "unknown channel: fax"), ("lost", "sms", "unknown event: lost"), ("lost", "fax", "unknown event: lost")],
)
def test_what_is_unknown(event, channel, complaint):
    from notices import Loan, notice, postage

    with pytest.raises(ValueError) as caught:
        notice(Loan("Mira Sand", "Salt", date(2026, 1, 9)), event, channel)
    assert str(caught.value) == complaint
    with pytest.raises(ValueError) as caught:
        postage([("due", "email"), (event, channel)])
    assert str(caught.value) == complaint
