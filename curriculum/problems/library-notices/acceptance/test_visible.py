from datetime import date


def loan():
    from notices import Loan

    return Loan("Mira Sand", "The Lighthouse", date(2026, 3, 2), fee=40)


def test_a_short_message():
    from notices import notice

    assert notice(loan(), "ready", "sms") == "Library: The Lighthouse waits for you until 02.03."


def test_a_letter():
    from notices import notice

    assert notice(loan(), "due", "letter") == (
        "Mira Sand\n\nPLEASE RETURN YOUR BOOK\n\nDear Mira Sand,\n\n"
        "The Lighthouse is due on 2 March 2026.\n\nYour library"
    )


def test_what_a_day_costs():
    from notices import postage

    assert postage([("ready", "sms"), ("due", "letter"), ("overdue", "email")]) == 102
