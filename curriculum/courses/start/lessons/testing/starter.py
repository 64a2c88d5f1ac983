def test_fee(fee):
    pass


def right(order):
    if order >= 50:
        return 0
    return 9


def never_free(order):
    return 9


def above_50(order):
    if order > 50:
        return 0
    return 9


def already_49(order):
    if order >= 49:
        return 0
    return 9


def outcome(name):
    versions = {"right": right, "never_free": never_free, "above_50": above_50, "already_49": already_49}
    try:
        test_fee(versions[name])
    except AssertionError:
        return "caught"
    return "passed"
