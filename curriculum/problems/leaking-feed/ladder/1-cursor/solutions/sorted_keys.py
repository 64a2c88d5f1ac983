# Keeps each user's events in order; the cursor becomes a key that is looked up by halves.
from bisect import bisect_right, insort
from collections import defaultdict


def scroll(steps):
    feeds, keys, answers = defaultdict(list), {None: (float("-inf"), -1, "")}, []
    for arrival, (kind, *step) in enumerate(steps):
        if kind == "event":
            number, user, time = step
            keys[number] = (-time, arrival, number)
            insort(feeds[user], keys[number])
        else:
            user, after, size = step
            feed = feeds[user]
            start = bisect_right(feed, keys[after])
            shown = [number for _, _, number in feed[start : start + size]]
            answers.append({"items": shown, "next": shown[-1] if feed[start + size :] else None})
    return answers
