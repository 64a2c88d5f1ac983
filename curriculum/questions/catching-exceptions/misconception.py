def believe_the_best_fitting_clause_wins():
    try:
        raise KeyError("sku")
    except LookupError:
        handled_by = "LookupError"
    except KeyError:
        handled_by = "KeyError"
    assert handled_by == "KeyError"


def believe_except_exception_catches_everything():
    try:
        try:
            raise KeyboardInterrupt
        except Exception:
            caught_by = "except Exception"
    except BaseException:
        caught_by = "nobody before the outer handler"
    assert caught_by == "except Exception"


def believe_the_first_error_is_lost_without_from():
    try:
        try:
            raise KeyError("sku")
        except KeyError:
            raise ValueError("bad order")
    except ValueError as error:
        arrived = error
    assert arrived.__context__ is None
