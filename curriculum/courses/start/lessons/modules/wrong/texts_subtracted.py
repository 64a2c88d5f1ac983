from datetime import date


def days_between(first, second):
    return (second - first).days
