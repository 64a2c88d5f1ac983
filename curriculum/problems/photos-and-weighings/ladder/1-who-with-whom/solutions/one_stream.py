# Events of both kinds in one order; those of one kind wait, the oldest first.
from collections import deque
from heapq import merge


def find_pairs(photos, weighings, gap):
    pairs, alone = [], ([], [])
    waiting, kind_waiting = deque(), 0
    for time, kind in merge(((time, 0) for time in photos), ((time, 1) for time in weighings)):
        while waiting and waiting[0] < time - gap:
            alone[kind_waiting].append(waiting.popleft())
        if waiting and kind_waiting != kind:
            partner = waiting.popleft()
            pairs.append((time, partner) if kind == 0 else (partner, time))
        else:
            kind_waiting = kind
            waiting.append(time)
    alone[kind_waiting].extend(waiting)
    return pairs, *alone
