from datetime import date

import pytest

TITLE = "Birds of the northern coast"
PUSHED = {
    "ready": "Your book is here: Birds of the nort... waits for you until 02.03.",
    "due": "Please return your book: Birds of the nort... is due on 02.03.",
    "overdue": "Your book is overdue: Birds of the nort... was due on 02.03., the fee is 0.40 EUR so far",
}
PAGE = "Dear Mira Sand,\n\nBirds of the northern coast is yours until 2 March 2026.\n\nYour library"
RENEWED = {
    "sms": "Library: Birds of the nort... is yours until 02.03.",
    "email": "Subject: Your loan is renewed\n\n" + PAGE,
    "letter": "Mira Sand\n\nYOUR LOAN IS RENEWED\n\n" + PAGE,
}


def loan():
    from notices import Loan

    return Loan("Mira Sand", TITLE, date(2026, 3, 2), fee=40)


@pytest.mark.parametrize("event", PUSHED)
def test_push(event):
    from notices import notice, postage

    assert notice(loan(), event, "push") == PUSHED[event]
    assert postage([(event, "push"), ("due", "sms")]) == 7


@pytest.mark.parametrize("channel", RENEWED)
def test_renewed(channel):
    from notices import notice, postage

    assert notice(loan(), "renewed", channel) == RENEWED[channel]
    assert postage([("renewed", channel)]) == {"sms": 7, "email": 0, "letter": 95}[channel]


def test_renewed_by_push():
    from notices import notice, postage

    assert notice(loan(), "renewed", "push") == "Your loan is renewed: Birds of the nort... is yours until 02.03."
    assert postage([("renewed", "push")]) == 0


@pytest.mark.parametrize("event, channel", [("renewed", "fax"), ("lost", "push")])
def test_what_is_unknown(event, channel):
    from notices import notice

    with pytest.raises(ValueError):
        notice(loan(), event, channel)
