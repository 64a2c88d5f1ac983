# Always names the last one shown.
def scroll(steps):
    events, answers = [], []
    for kind, *step in steps:
        if kind == "event":
            events.append(step)
            continue
        user, after, size = step
        items = [event[0] for event in sorted((e for e in events if e[1] == user), key=lambda e: e[2], reverse=True)]
        start = 0 if after is None else items.index(after) + 1
        shown = items[start : start + size]
        answers.append({"items": shown, "next": shown[-1] if shown else None})
    return answers
