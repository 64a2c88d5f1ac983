import datetime


def days_between(first, second):
    start = datetime.fromisoformat(first)
    end = datetime.fromisoformat(second)
    return (end - start).days
