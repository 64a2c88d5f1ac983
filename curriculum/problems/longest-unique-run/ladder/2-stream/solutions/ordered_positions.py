# Positions as before, but what has left the stretch is deleted: the oldest entries come first.
from collections import OrderedDict


def longest_so_far(history):
    last_seen = OrderedDict()
    start = best = 0
    for position, song in enumerate(history):
        if song in last_seen:
            start = last_seen[song] + 1
        last_seen[song] = position
        last_seen.move_to_end(song)
        while next(iter(last_seen.values())) < start:
            last_seen.popitem(last=False)
        best = max(best, position - start + 1)
        yield best
