def believe_return_skips_finally():
    events = []

    def answer():
        try:
            return 1
        finally:
            events.append("finally")

    answer()
    assert events == []


def believe_finally_can_change_the_result():
    def answer():
        value = 1
        try:
            return value
        finally:
            value = 2

    assert answer() == 2


def believe_except_guards_else():
    caught_by = None
    try:
        try:
            pass
        except ValueError:
            caught_by = "the same statement"
        else:
            raise ValueError
    except ValueError:
        caught_by = "the statement around it"
    assert caught_by == "the same statement"
