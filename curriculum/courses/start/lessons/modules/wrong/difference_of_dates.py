from datetime import date


def days_between(first, second):
    start = date.fromisoformat(first)
    end = date.fromisoformat(second)
    return end - start
