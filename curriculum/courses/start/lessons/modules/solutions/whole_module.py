import datetime


def days_between(first, second):
    start = datetime.date.fromisoformat(first)
    end = datetime.date.fromisoformat(second)
    return (end - start).days
