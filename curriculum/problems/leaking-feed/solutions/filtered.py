import math


def events_of(user, events):
    found = [event for event in events if event[1] == user]
    return sorted(found, key=lambda event: -event[2])


def page_of(items, page, size):
    start = (page - 1) * size
    pages = math.ceil(len(items) / size) or 1
    return items[start : start + size], pages


def feed(events, requests):
    answers = []
    for user, page, size in requests:
        shown, pages = page_of(events_of(user, events), page, size)
        answers.append({"items": [event[0] for event in shown], "pages": pages})
    return answers
