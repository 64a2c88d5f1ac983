def events_of(user, events):
    """The user's events, newest first."""
    found = []
    for event in events:
        if event[1] == user:
            found.append(event)
    return sorted(found, key=lambda event: event[2], reverse=True)


def page_of(items, page, size):
    """The items of a page and the number of pages."""
    start = (page - 1) * size
    pages = max(1, -(-len(items) // size))
    return items[start : start + size], pages


def feed(events, requests):
    answers = []
    for user, page, size in requests:
        shown, pages = page_of(events_of(user, events), page, size)
        answers.append({"items": [event[0] for event in shown], "pages": pages})
    return answers
