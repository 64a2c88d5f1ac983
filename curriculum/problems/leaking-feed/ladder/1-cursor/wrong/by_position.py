# Remembers at which position an event was shown.
def scroll(steps):
    events, answers, pages = [], [], {}
    for kind, *step in steps:
        if kind == "event":
            events.append(step)
            continue
        user, after, size = step
        items = [event[0] for event in sorted((e for e in events if e[1] == user), key=lambda e: e[2], reverse=True)]
        start = pages.get((user, after), 0)
        shown = items[start : start + size]
        for position, number in enumerate(shown, start + 1):
            pages[user, number] = position
        answers.append({"items": shown, "next": shown[-1] if len(items) > start + size else None})
    return answers
