def pay(days=int, rate=float) -> float:
    """Return the pay for all days."""
    return days * rate


def described(days, rate):
    hints = {}
    for name, hint in pay.__annotations__.items():
        hints[name] = hint.__name__
    return [pay.__doc__, hints, pay(days, rate)]
