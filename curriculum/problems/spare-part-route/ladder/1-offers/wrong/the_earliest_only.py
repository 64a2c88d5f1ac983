# The solution before, with the fees.
from bisect import bisect_left
from collections import defaultdict
from heapq import heappop, heappush
from math import inf


def offers(trucks, start, goal, ready, budget):
    leaving = defaultdict(list)
    for origin, departs, target, arrives, fee in trucks:
        leaving[origin].append((departs, target, arrives, fee))
    for timetable in leaving.values():
        timetable.sort()

    cheapest = defaultdict(lambda: inf)
    heap = [(ready, 0, start)]
    while heap:
        now, spent, depot = heappop(heap)
        if depot == goal:
            return [(spent, now)]
        if spent >= cheapest[depot]:
            continue
        cheapest[depot] = spent
        timetable = leaving[depot]
        for position in range(bisect_left(timetable, (now,)), len(timetable)):
            _, target, arrives, fee = timetable[position]
            if spent + fee <= budget and spent + fee < cheapest[target]:
                heappush(heap, (arrives, spent + fee, target))
    return []
