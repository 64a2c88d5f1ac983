# Goes on with what is older than the last one shown.
def scroll(steps):
    events, answers = {}, []
    for kind, *step in steps:
        if kind == "event":
            events[step[0]] = step
            continue
        user, after, size = step
        items = sorted((e for e in events.values() if e[1] == user), key=lambda e: e[2], reverse=True)
        if after is not None:
            items = [event for event in items if event[2] < events[after][2]]
        shown = [event[0] for event in items[:size]]
        answers.append({"items": shown, "next": shown[-1] if len(items) > size else None})
    return answers
