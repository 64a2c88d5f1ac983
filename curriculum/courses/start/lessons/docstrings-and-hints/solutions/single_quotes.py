def pay(days: int, rate: float) -> float:
    'Return the pay for all days.'
    result = days * rate
    return result


def described(days, rate):
    hints = {}
    for name, hint in pay.__annotations__.items():
        hints[name] = hint.__name__
    return [pay.__doc__, hints, pay(days, rate)]
