from datetime import date


def days_between(first, second):
    return (date.fromisoformat(first) - date.fromisoformat(second)).days
