def events_of(user, events):
    """The ids of the user's events, newest first."""
    found = [event for event in events if event[1] == user]
    return [event[0] for event in sorted(found, key=lambda event: event[2], reverse=True)]


def scroll(steps):
    events, answers = [], []
    for kind, *step in steps:
        if kind == "event":
            events.append(step)
            continue
        user, after, size = step
        items = events_of(user, events)
        start = 0 if after is None else items.index(after) + 1
        shown = items[start : start + size]
        more = start + size < len(items)
        answers.append({"items": shown, "next": shown[-1] if more else None})
    return answers
